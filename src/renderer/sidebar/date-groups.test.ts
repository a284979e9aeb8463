import { expect, test } from 'vitest'
import { texts } from '../../core/text/texts.ts'
import { page } from '../testing/scripted-bridge.ts'
import { dateGroups } from './date-groups.ts'

const now = new Date(2025, 10, 24, 9, 0).getTime()

function namesAt(language: 'zh-CN' | 'en', ...moments: Date[]): string[] {
  const conversations = moments.map((moment) => ({ ...page([]).conversation, updatedAt: moment.getTime() }))
  return dateGroups(conversations, now, texts[language]).map(({ name }) => name)
}

test('a chat of late last night is of yesterday, though it is hours old', () => {
  expect(namesAt('en', new Date(2025, 10, 24, 0, 0), new Date(2025, 10, 23, 23, 59))).toEqual([
    'Today',
    'Yesterday',
  ])
})

test('the last seven days end where the month begins', () => {
  expect(namesAt('en', new Date(2025, 10, 17, 0, 0), new Date(2025, 10, 16, 23, 59))).toEqual([
    'Last 7 days',
    'November',
  ])
})

test('a month of another year names its year', () => {
  expect(namesAt('en', new Date(2024, 9, 1))).toEqual(['October 2024'])
})

test('Chinese months are written with digits, with and without a year', () => {
  expect(namesAt('zh-CN', new Date(2025, 9, 1), new Date(2024, 9, 1))).toEqual(['10月', '2024年10月'])
})

test('chats of one day stand in one group, in their order', () => {
  expect(namesAt('en', new Date(2025, 10, 24, 8), new Date(2025, 10, 24, 7))).toEqual(['Today'])
})
