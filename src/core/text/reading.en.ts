import type { ReadingText } from './reading.ts'
import { thoughtSeconds } from './thought-seconds.ts'

export const readingEn: ReadingText = {
  thoughtFor: (milliseconds) => `Thought for ${thoughtSeconds(milliseconds)} s`,
  copyAs: 'Choose what to copy as',
  copyText: 'Copy as plain text',
  copyMarkdown: 'Copy as Markdown',
  copyFormatted: 'Copy with formatting',
  outline: 'Outline',
}
