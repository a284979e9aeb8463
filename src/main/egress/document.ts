import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import type { Limits } from './limits.ts'
import { decode, parseObject, type Within } from './lines.ts'

/** Reads an answer that is one JSON object, as text; within the limits of size and silence. */
export async function wholeDocument(
  chunks: AsyncIterator<Uint8Array>,
  limits: Limits,
  within: Within,
): Promise<string> {
  const parts: Uint8Array[] = []
  let total = 0
  while (true) {
    const { value: chunk, done } = await within(chunks.next(), limits.silence)
    if (done === true) break
    total += chunk.length
    if (total > limits.total) throw new EgressFailure({ code: 'answer.too-long', limit: limits.total })
    parts.push(chunk)
  }
  const text = decode(Buffer.concat(parts))
  parseObject(text)
  return text
}
