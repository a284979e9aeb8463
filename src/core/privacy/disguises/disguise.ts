import { type MappedText, MappedTextBuilder } from '../detect/mapped-text.ts'

/** A stretch of text that hides another, with what it hides. */
export interface Hidden {
  readonly start: number
  readonly end: number
  /** Each part of what is hidden, with where it stands. */
  readonly parts: readonly { readonly text: string; readonly start: number; readonly end: number }[]
}

/** Where in a text a disguise may begin, as the engine marked it. */
export interface Starts {
  readonly numbers: Int32Array
  readonly digitTokens: Int32Array
  readonly longTokens: Int32Array
}

/** One way of writing a thing so that a reader, or a machine, still sees it and a pattern does not. */
export interface Disguise {
  /** Named in the finding's evidence. */
  readonly name: string
  /** What is hidden, in order of starts, without overlaps. Must be cheap where nothing is. */
  readonly reveal: (text: string, starts: Starts) => readonly Hidden[]
}

/** A piece of text with what it hid laid open, and the stretches that were. */
export interface Window {
  readonly text: MappedText
  readonly hidden: readonly Hidden[]
}

const around = 48

/**
 * Windows round what is hidden, wide enough for the words that label it. Neighbours share a window, so that all of them
 * together are not much longer than the text.
 */
export function windowsOf(text: string, hidden: readonly Hidden[]): Window[] {
  const windows: Window[] = []
  for (let from = 0; from < hidden.length; ) {
    let to = from + 1
    while ((hidden[to]?.start ?? Number.POSITIVE_INFINITY) - (hidden[to - 1]?.end ?? 0) <= 2 * around) to++
    const group = hidden.slice(from, to)
    windows.push({ text: opened(text, group), hidden: group })
    from = to
  }
  return windows
}

function opened(text: string, group: readonly Hidden[]): MappedText {
  const first = Math.max(0, (group[0]?.start ?? 0) - around)
  const last = Math.min(text.length, (group.at(-1)?.end ?? 0) + around)
  const built = new MappedTextBuilder(last - first)
  let at = first
  const copy = (to: number) => {
    for (; at < to; at++) built.add(text.charCodeAt(at), at, at + 1)
  }
  for (const { start, end, parts } of group) {
    copy(start)
    for (const part of parts) built.addAll(part.text, part.start, part.end)
    at = end
  }
  copy(last)
  return built.build()
}
