import { isAlphanumeric } from '../../../detect/character-class.ts'
import { type AnchoredDetector, defineDetector, type Span } from '../../../detect/detector.ts'
import type { View } from '../../../detect/view.ts'
import { isFiller } from '../placeholder.ts'
import { beginsToken } from '../token-boundary.ts'
import type { Run, TokenForm } from './token-form.ts'

/** A rule for tokens of one form. Its pattern, its examples and its boundaries all come from the row. */
export function tokenDetector({ name, parts }: TokenForm): AnchoredDetector {
  const place = parts.findIndex((part) => typeof part === 'string')
  const anchor = parts[place]
  if (typeof anchor !== 'string') throw new Error(`${name} has no fixed string to be found by`)
  const head = parts.slice(0, place).filter((part) => typeof part !== 'string')
  const body = sticky(parts.slice(place))
  const locate = (view: View, anchorStart: number): Span | null => {
    const { text } = view
    if (head.length === 0 && !beginsToken(text, anchorStart)) return null
    body.lastIndex = anchorStart
    const match = body.exec(text)
    if (!match) return null
    const start = startOfHead(text, anchorStart, head)
    const end = withoutFullStop(text, anchorStart + match[0].length)
    return start === null || !beginsToken(text, start) || goesOn(text, end) ? null : { start, end }
  }
  const evidence = [{ kind: 'form', name }] as const
  return defineDetector({
    kind: 'anchored',
    type: 'SECRET',
    anchors: [anchor],
    locate,
    judge: ({ text }) => (isFiller(text, anchor) ? null : { score: 0.97, evidence }),
    get cases() {
      const example = exampleOf(parts)
      return {
        yes: [
          `我的 key 是 «${example}»，报错了`,
          `密钥是«${example}»。先别告诉别人`,
          `why is "«${example}»" rejected?`,
          `TOKEN=«${example}»\nDEBUG=1`,
        ],
        no: [`见 ${anchor}…`, `${anchor}<your-key>`, `the prefix ${anchor} is documented`],
      }
    },
  })
}

/** Where the runs before the anchor begin: they are read backwards, each as long as it can be. */
function startOfHead(text: string, anchorStart: number, head: readonly Run[]): number | null {
  let start = anchorStart
  for (const { members, least, most } of head.toReversed()) {
    const member = memberTest(members)
    let length = 0
    while (length < most && start > 0 && member.test(text.charAt(start - 1))) {
      start--
      length++
    }
    if (length < least) return null
  }
  return start
}

const tests = new Map<string, RegExp>()

function memberTest(members: string): RegExp {
  let test = tests.get(members)
  if (!test) {
    test = new RegExp(`^[${members}]$`)
    tests.set(members, test)
  }
  return test
}

/** The parts as a sticky pattern. A run that may hold dashes ends a token before what is no member of it. */
function sticky(parts: readonly (string | Run)[]): RegExp {
  const source = parts.map((part) =>
    typeof part === 'string'
      ? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      : `[${part.members}]{${part.least},${part.most}}`,
  )
  return new RegExp(`${source.join('')}(?![0-9A-Za-z~])`, 'y')
}

/** Whether this is the beginning of a longer name: `hf_serving_cell`, `media.ico-7a38….png`. */
function goesOn(text: string, end: number): boolean {
  return /^(?:_\w|\.(?:png|jpe?g|gif|svg|webp|ico|css|js|mjs|ts|html?|json|map|woff2?)(?![A-Za-z0-9]))/.test(
    text.slice(end, end + 8),
  )
}

/** Leaves out the dots that end a sentence where a token's own letters include the dot. */
function withoutFullStop(text: string, end: number): number {
  let last = end
  while (text.charCodeAt(last - 1) === 0x2e && !isAlphanumeric(text.charCodeAt(last))) last--
  return last
}

/** A token of this form that nobody was given. */
function exampleOf(parts: readonly (string | Run)[]): string {
  let turn = 0
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      const length = Math.min(part.most, Math.max(part.least, 1))
      return Array.from({ length }, () => part.example.charAt(turn++ % part.example.length)).join('')
    })
    .join('')
}
