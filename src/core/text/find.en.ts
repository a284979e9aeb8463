import type { FindText } from './find.ts'

export const findEn: FindText = {
  region: 'Find in chat',
  field: 'Find in this chat',
  place: (at, total) => `${at} of ${total}`,
  none: 'No matches',
  previous: 'Previous match',
  next: 'Next match',
  close: 'Close find',
}
