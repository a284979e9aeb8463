/** The words of the bar that finds in a conversation. Counts are whole numbers. */
export interface FindText {
  readonly region: string
  readonly field: string
  /** Which of how many matches the reader is at, counted from 1. */
  readonly place: (at: number, total: number) => string
  readonly none: string
  readonly previous: string
  readonly next: string
  readonly close: string
}
