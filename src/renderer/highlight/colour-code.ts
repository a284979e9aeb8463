import type { Emitter, LanguageFn } from 'highlight.js'
import highlighter from 'highlight.js/lib/core'
import { type Colour, colourOf, type Run } from './colours.ts'
import type { LanguageName } from './languages.ts'

/** What highlight.js found, as runs of one colour; it is never asked for HTML. */
class Runs implements Emitter {
  readonly runs: Run[] = []
  readonly #scopes: string[] = []
  readonly #colours: Colour[] = []

  startScope(scope: string): void {
    this.#scopes.push(scope)
    this.#colours.push(colourOf(this.#scopes))
  }

  endScope(): void {
    this.#scopes.pop()
    this.#colours.pop()
  }

  /** The same two under the names by which the highlighter calls them. */
  openNode(scope: string): void {
    this.startScope(scope)
  }

  closeNode(): void {
    this.endScope()
  }

  addText(text: string): void {
    this.#add(this.#colours.at(-1) ?? null, text)
  }

  __addSublanguage(inner: Emitter): void {
    if (inner instanceof Runs) for (const { colour, text } of inner.runs) this.#add(colour, text)
  }

  finalize(): void {}

  toHTML(): string {
    return ''
  }

  #add(colour: Colour, text: string): void {
    if (text === '') return
    const last = this.runs.at(-1)
    // White space has no colour, and a run less is an element less.
    if (last !== undefined && (last.colour === colour || text.trim() === '')) {
      this.runs[this.runs.length - 1] = { colour: last.colour, text: last.text + text }
    } else this.runs.push({ colour, text })
  }
}

const own = highlighter.newInstance()
own.configure({ __emitter: Runs })

export interface Coloured {
  readonly runs: readonly Run[]
  /** Nothing is open at the end: what follows is coloured as if it stood alone. */
  readonly closed: boolean
}

export function knows(language: LanguageName): boolean {
  return own.getLanguage(language) !== undefined
}

export function teach(languages: ReadonlyMap<LanguageName, LanguageFn>): void {
  for (const [name, language] of languages) if (!knows(name)) own.registerLanguage(name, language)
}

/** Colours `code`; its runs joined are `code`. Null where the grammar fails on it. */
export function colourCode(language: LanguageName, code: string): Coloured | null {
  const { _emitter: found, _top: top, errorRaised } = own.highlight(code, { language, ignoreIllegals: true })
  if (errorRaised !== undefined || !(found instanceof Runs)) return null
  const { runs } = found
  if (runs.reduce((length, { text }) => length + text.length, 0) !== code.length) return null
  return { runs, closed: top === undefined || !('parent' in top) || top.parent === undefined }
}
