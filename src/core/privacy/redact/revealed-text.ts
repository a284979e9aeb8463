import { type MappedText, MappedTextBuilder } from '../detect/mapped-text.ts'
import { base64 } from '../disguises/base64.ts'
import { htmlEntities, unicodeEscapes, urlEncoding } from '../disguises/escapes.ts'

const none = new Int32Array(0)

/** What a program writes instead of a value, as in a log or an address; null where the text has none of it. */
export function revealed(text: string): MappedText | null {
  const longTokens = Int32Array.from(Array.from(text.matchAll(/[0-9A-Za-z]{10,}/g), ({ index }) => index))
  const starts = { numbers: none, digitTokens: none, longTokens }
  const hidden = [urlEncoding, unicodeEscapes, htmlEntities, base64].flatMap(({ reveal }) =>
    reveal(text, starts),
  )
  if (hidden.length === 0) return null
  hidden.sort((one, other) => one.start - other.start || other.end - one.end)
  const built = new MappedTextBuilder(text.length)
  let at = 0
  const copy = (to: number) => {
    for (; at < to; at++) built.add(text.charCodeAt(at), at, at + 1)
  }
  for (const { start, end, parts } of hidden) {
    if (start < at) continue
    copy(start)
    for (const part of parts) built.addAll(part.text, part.start, part.end)
    at = end
  }
  copy(text.length)
  return built.build()
}
