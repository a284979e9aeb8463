import type { Cleared } from '../../core/privacy/cleared.ts'

const megabyte = 1024 * 1024

/** One JSON object, and what a service says of an error. Bytes. */
export const largestDocument = 8 * megabyte

/** What an answer may be. Sizes in bytes, times in milliseconds. */
export interface Limits {
  /** `lines`: a stream of JSON objects, one a line; `document`: one JSON object. */
  readonly shape: 'lines' | 'document'
  readonly line: number
  readonly total: number
  readonly firstByte: number
  readonly silence: number
}

const chat: Limits = {
  shape: 'lines',
  line: megabyte,
  total: 8 * megabyte,
  // Before its first token a model may have to be read from a slow disk.
  firstByte: 10 * 60_000,
  silence: 60_000,
}
// While the daemon checks what it fetched it says nothing; a large model takes minutes.
const pull: Limits = { ...chat, total: Number.POSITIVE_INFINITY, firstByte: 60_000, silence: 10 * 60_000 }
const document: Limits = {
  shape: 'document',
  line: largestDocument,
  total: largestDocument,
  firstByte: 30_000,
  silence: 30_000,
}

export function limitsOf(cleared: Cleared): Limits {
  if (cleared.purpose.kind === 'chat') return chat
  return cleared.outgoing.path === '/api/pull' ? pull : document
}
