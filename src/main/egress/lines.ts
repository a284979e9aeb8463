import { isJsonObject, type JsonObject } from '../../core/contract/json-object.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import type { Limits } from './limits.ts'

/** Rejects with `answer.stalled` when the promise takes longer. Milliseconds. */
export type Within = <Value>(promise: Promise<Value>, milliseconds: number) => Promise<Value>

/** After the last line of an answer the service closes at once, or the connection is given up. */
const closingTime = 1000
const newline = 10
/** JSON's own white space alone: another one would pass here and fail in the client. */
const blank = /^[ \t\r\n]*$/

/**
 * Guards a stream of JSON lines: passes on whole lines alone, each one checked to be UTF-8 and a JSON
 * object, within the limits of a line, of the answer and of silence. Empty lines are left out. Ends after
 * the line that says that it is the last one; where the service does not end there too, `close` is called.
 * Throws `EgressFailure`.
 */
export async function* wholeLines(
  chunks: AsyncIterator<Uint8Array>,
  limits: Limits,
  within: Within,
  close: () => void,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = []
  let restSize = 0
  let total = 0
  while (true) {
    const { value: chunk, done } = await within(chunks.next(), limits.silence)
    if (done === true) break
    total += chunk.length
    if (total > limits.total) throw new EgressFailure({ code: 'answer.too-long', limit: limits.total })
    const end = chunk.lastIndexOf(newline)
    if (end < 0) {
      rest.push(chunk)
      restSize += chunk.length
      if (restSize > limits.line) throw tooLong(limits)
      continue
    }
    const block = Buffer.concat([...rest, chunk.subarray(0, end + 1)])
    const { lines, last, broken } = checkedLines(block, limits)
    rest = [chunk.subarray(end + 1)]
    restSize = chunk.length - end - 1
    // Reading the end sets the connection free for the next request; whoever reads has what they need.
    if (last) within(chunks.next(), closingTime).then((next) => next.done !== true && close(), close)
    if (lines.length > 0) yield Buffer.concat(lines)
    if (broken !== null) throw broken
    if (restSize > limits.line) throw tooLong(limits)
    if (last) return
  }
  const tail = Buffer.concat(rest)
  if (tail.length === 0) return
  yield checkedTail(tail)
}

interface Checked {
  readonly lines: readonly Uint8Array[]
  readonly last: boolean
  /** What is wrong with the line after these; they came well and are kept. */
  readonly broken: EgressFailure | null
}

/** The lines of a block that ends with a newline, until the one that says it is the last, or a bad one. */
function checkedLines(block: Buffer, limits: Limits): Checked {
  const lines: Uint8Array[] = []
  let start = 0
  try {
    while (start < block.length) {
      const end = block.indexOf(newline, start)
      if (end - start > limits.line) throw tooLong(limits)
      const line = block.subarray(start, end + 1)
      start = end + 1
      const text = decode(line)
      if (blank.test(text)) continue
      const value = parseObject(text)
      lines.push(line)
      if (value['done'] === true || value['status'] === 'success') return { lines, last: true, broken: null }
    }
  } catch (thrown) {
    if (thrown instanceof EgressFailure) return { lines, last: false, broken: thrown }
    throw thrown
  }
  return { lines, last: false, broken: null }
}

/** A last line without its newline; when it is not whole, the stream was cut within it. */
function checkedTail(tail: Buffer): Uint8Array {
  try {
    parseObject(decode(tail))
  } catch {
    throw new EgressFailure({ code: 'answer.cut' })
  }
  return tail
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new EgressFailure({ code: 'answer.malformed' })
  }
}

export function parseObject(text: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new EgressFailure({ code: 'answer.malformed' })
  }
  if (!isJsonObject(value)) throw new EgressFailure({ code: 'answer.malformed' })
  return value
}

function tooLong(limits: Limits): EgressFailure {
  return new EgressFailure({ code: 'answer.line-too-long', limit: limits.line })
}
