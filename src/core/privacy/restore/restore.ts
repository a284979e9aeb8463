import type { RestoreBook } from './restore-book.ts'
import { inText, type RestoreOptions, Restorer, type Segment } from './restorer.ts'

/** A whole text with its values put back. */
export function restore(text: string, book: RestoreBook, options: RestoreOptions = inText): Segment[] {
  const restorer = new Restorer(book, options)
  return [...restorer.push(text), ...restorer.end()]
}

export function textOf(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'text' ? segment.text : segment.value)).join('')
}
