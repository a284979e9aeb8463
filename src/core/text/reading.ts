/** The words that reading a long answer, and taking a copy of it, need. Durations are milliseconds. */
export interface ReadingText {
  readonly thoughtFor: (milliseconds: number) => string
  /** Name of the menu beside the button that copies. */
  readonly copyAs: string
  readonly copyText: string
  readonly copyMarkdown: string
  readonly copyFormatted: string
  readonly outline: string
}
