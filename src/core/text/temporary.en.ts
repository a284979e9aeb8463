import type { TemporaryText } from './temporary.ts'

export const temporaryEn: TemporaryText = {
  begin: 'Temporary chat',
  name: 'Temporary',
  title: 'Nothing of this chat is kept',
  body: 'It is in memory only: not in the history, not in a search, not in a backup.',
  leaveTitle: 'Leave the temporary chat?',
  leaveBody: 'It was never written anywhere. What was said in it is gone then.',
  stay: 'Stay',
  leave: 'Leave',
}
