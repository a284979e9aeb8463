import type { MessageId } from '../../core/contract/ids.ts'

/** Where a reader was who was not at the end: the first message in sight, and its top below that of the list, in pixels. */
export interface ReadingPosition {
  readonly message: MessageId
  readonly top: number
}

/** The first message that is in sight; null where none is. */
export function readingPosition(scroller: HTMLElement): ReadingPosition | null {
  const edge = scroller.getBoundingClientRect().top
  for (const row of scroller.querySelectorAll<HTMLElement>('[data-message]')) {
    const { top, bottom } = row.getBoundingClientRect()
    // An attribute of our own, made from the id.
    if (bottom > edge) return { message: row.dataset['message'] as MessageId, top: top - edge }
  }
  return null
}

export function rowOfMessage(scroller: HTMLElement, message: MessageId): HTMLElement | null {
  return scroller.querySelector<HTMLElement>(`[data-message="${message}"]`)
}

/** Scrolls so that the row stands where it stood. False where it is not there. */
export function moveTo(scroller: HTMLElement, { message, top }: ReadingPosition): boolean {
  const row = rowOfMessage(scroller, message)
  if (row === null) return false
  scroller.scrollTop += row.getBoundingClientRect().top - scroller.getBoundingClientRect().top - top
  return true
}
