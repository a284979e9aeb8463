import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { conversation, ScriptedBridge } from '../testing/scripted-bridge.ts'
import { DraftKeeper, longest } from './draft-keeper.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function keeping(draft = '') {
  const bridge = new ScriptedBridge()
  const field = { text: draft }
  const read = vi.fn(() => ({ text: field.text, pastedFrom: null }))
  const drafts = new DraftKeeper((name, input) => bridge.request(name, input), read, {
    conversation: null,
    draft: { text: draft, pastedFrom: null },
  })
  return { field, read, drafts, written: () => bridge.inputsOf('draft.write') }
}

test('keys in a row read the text once, after the last of them', () => {
  const { field, read, drafts, written } = keeping()
  for (const text of ['a', 'ab', 'abc']) {
    field.text = text
    drafts.changed()
    vi.advanceTimersByTime(300)
  }
  expect(read).not.toHaveBeenCalled()
  vi.advanceTimersByTime(400)
  expect(written()).toEqual([{ conversation: null, text: 'abc', pastedFrom: null }])
})

test('leaving the field writes at once, and an unchanged text is not written again', () => {
  const { field, drafts, written } = keeping()
  field.text = 'half a thought'
  drafts.flush()
  drafts.flush()
  expect(written()).toHaveLength(1)
})

test('after the question was taken, what is typed belongs to the conversation that it made', () => {
  const { field, drafts, written } = keeping('sent')
  field.text = 'next'
  drafts.sent(conversation)
  vi.advanceTimersByTime(400)
  expect(written()).toEqual([{ conversation, text: 'next', pastedFrom: null }])
})

test('a text that main would refuse is not sent as a draft', () => {
  const { field, drafts, written } = keeping()
  field.text = 'x'.repeat(longest + 1)
  drafts.flush()
  expect(written()).toEqual([])
})
