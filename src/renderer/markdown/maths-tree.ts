import type { fromMarkdown } from 'mdast-util-from-markdown'
import { formulaIn } from './maths-syntax.ts'

type Extension = NonNullable<NonNullable<Parameters<typeof fromMarkdown>[1]>['mdastExtensions']>[number]
type TreeExtension = Exclude<Extension, readonly unknown[]>

/** A formula: `value` is its TeX, `source` all of it as it was written. */
interface Formula {
  value: string
  source: string
  position?: ReturnType<typeof fromMarkdown>['position']
}

/** In running text; `display` where its signs ask for a line of its own. */
export interface InlineMathNode extends Formula {
  type: 'inlineMath'
  display: boolean
}

/** A block of its own. `after`: the full stop behind it. `closed`: false where its end is missing. */
export interface MathNode extends Formula {
  type: 'math'
  after: string
  closed: boolean
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMathNode
  }
  interface RootContentMap {
    inlineMath: InlineMathNode
    math: MathNode
  }
}

/** Formulas as nodes of the tree. */
export function mathsTree(): TreeExtension {
  return {
    enter: {
      mathsText(token) {
        const source = this.sliceSerialize(token)
        const display = /^(?:\$\$|\\\[)/.test(source)
        this.enter({ type: 'inlineMath', value: formulaIn(source).trim(), source, display }, token)
      },
      mathsBlock(token) {
        this.enter({ type: 'math', ...blockOf(this.sliceSerialize(token)) }, token)
      },
    },
    exit: {
      mathsText(token) {
        this.exit(token)
      },
      mathsBlock(token) {
        this.exit(token)
      },
    },
  }
}

function blockOf(source: string): Omit<MathNode, 'type' | 'position'> {
  const opening = source.slice(0, 2)
  const closing = opening === '$$' ? '$$' : '\\]'
  const end = closingAt(source, closing)
  if (end < 0) return { value: source, source, after: '', closed: false }
  const after = source.slice(end + 2).trim()
  return { value: source.slice(2, end).trim(), source, after, closed: true }
}

/** Where `closing` stands for itself, and is not the end of `\\]`. */
function closingAt(source: string, closing: string): number {
  for (let at = source.indexOf(closing, 2); at >= 0; at = source.indexOf(closing, at + 1)) {
    const marks = /\\*$/.exec(source.slice(2, at))?.[0].length ?? 0
    if (marks % 2 === 0) return at
  }
  return -1
}
