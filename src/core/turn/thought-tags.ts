import type { ProviderPart } from './provider-part.ts'

type Said = Extract<ProviderPart, { type: 'text-delta' | 'thinking-delta' }>

const tags = ['think', 'thinking'] as const
const longestTag = '</thinking>'.length

type State =
  /** Nothing but white space and the beginning of a tag has come. */
  | { readonly at: 'start'; readonly held: string }
  | { readonly at: 'thought'; readonly closing: string; readonly held: string; readonly begun: boolean }
  /** Behind the closing tag: the blank lines before the answer belong to neither. */
  | { readonly at: 'gap' }
  | { readonly at: 'text' }

/**
 * Takes the thinking out of an answer whose model writes it into the text: `<think>…</think>` before the
 * first word. A tag may come in any number of pieces, so what could still become one is held back. A tag
 * behind the first word is text: the model speaks of it.
 */
export class ThoughtTags {
  #state: State = { at: 'start', held: '' }

  take(text: string): readonly Said[] {
    const said: Said[] = []
    let rest = text
    while (rest !== '') rest = this.#step(rest, said)
    return said
  }

  /** What was held back when nothing more comes. */
  end(): readonly Said[] {
    const state = this.#state
    this.#state = { at: 'text' }
    if (state.at === 'start') return asText(state.held)
    if (state.at === 'thought') return asThought(state.held)
    return []
  }

  /** Takes what it can of `text` and returns the rest. */
  #step(text: string, said: Said[]): string {
    const state = this.#state
    switch (state.at) {
      case 'start':
        return this.#begin(state.held + text, said)
      case 'thought': {
        const { closing } = state
        const whole = state.begun ? state.held + text : (state.held + text).trimStart()
        const end = whole.indexOf(closing)
        const kept = end < 0 ? whole.length - overlap(whole, closing) : end
        said.push(...asThought(whole.slice(0, kept)))
        this.#state =
          end < 0
            ? { at: 'thought', closing, held: whole.slice(kept), begun: state.begun || kept > 0 }
            : { at: 'gap' }
        return end < 0 ? '' : whole.slice(end + closing.length)
      }
      case 'gap': {
        const answer = text.trimStart()
        if (answer !== '') this.#state = { at: 'text' }
        return answer
      }
      case 'text':
        said.push(...asText(text))
        return ''
    }
  }

  #begin(text: string, said: Said[]): string {
    const start = text.trimStart()
    const tag = tags.find((name) => start.startsWith(`<${name}>`))
    if (tag !== undefined) {
      this.#state = { at: 'thought', closing: `</${tag}>`, held: '', begun: false }
      return start.slice(tag.length + 2)
    }
    if (start.length < longestTag && tags.some((name) => `<${name}>`.startsWith(start))) {
      this.#state = { at: 'start', held: text }
      return ''
    }
    this.#state = { at: 'text' }
    said.push(...asText(text))
    return ''
  }
}

/** How many characters at the end of `text` are a beginning of `tag`. */
function overlap(text: string, tag: string): number {
  for (let length = Math.min(tag.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(tag.slice(0, length))) return length
  }
  return 0
}

function asText(text: string): Said[] {
  return text === '' ? [] : [{ type: 'text-delta', text }]
}

function asThought(text: string): Said[] {
  return text === '' ? [] : [{ type: 'thinking-delta', text }]
}

/** `parts` with the thinking apart, also where it came in the text. What is held back is told before a failure. */
export async function* thoughtsApart(parts: AsyncIterable<ProviderPart>): AsyncGenerator<ProviderPart> {
  const tags = new ThoughtTags()
  try {
    for await (const part of parts) {
      if (part.type === 'text-delta') yield* tags.take(part.text)
      else {
        if (part.type === 'finished') yield* tags.end()
        yield part
      }
    }
  } catch (thrown) {
    yield* tags.end()
    throw thrown
  }
  yield* tags.end()
}
