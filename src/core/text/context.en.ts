import { count } from './amounts.ts'
import type { ContextText } from './context.ts'

export const contextEn: ContextText = {
  dropped: (window, messages) =>
    messages === 1
      ? `${count(window)} window: the oldest message was left out.`
      : `${count(window)} window: the oldest ${count(messages)} messages were left out.`,
  show: 'Show what the model saw',
  title: 'What the model saw',
  summary: (messages, estimate, window) =>
    `${count(messages)} ${messages === 1 ? 'message' : 'messages'}, about ${count(estimate)} of ${count(window)} tokens`,
  system: 'System prompt',
  person: 'You',
  model: 'Model',
  meter: 'Window taken',
  share: (percent) => `${percent}%`,
  used: (tokens, window, over) =>
    `About ${count(tokens)} of ${count(window)} tokens${over ? '; the oldest messages will be left out' : ''}`,
  pin: 'Always send to the model',
  unpin: 'No longer always send',
  pinned: 'Pinned: always goes to the model',
}
