import { expect, test } from 'vitest'
import { answer } from '../testing/scripted-bridge.ts'
import { receiveBatch, type TurnProgress } from './turn-progress.ts'

const begun: TurnProgress = { sequence: 0, answer: answer({ state: 'sending' }), ended: false }
const delta = (text: string) => ({ type: 'text-delta', text }) as const

function after(progress: TurnProgress, sequence: number, ...texts: string[]): TurnProgress {
  const received = receiveBatch(progress, { sequence, parts: texts.map(delta) })
  if (received.kind !== 'applied') throw new TypeError(received.kind)
  return received.progress
}

test('batches in order build the text and say that it streams', () => {
  const progress = after(after(begun, 1, 'Par', 'i'), 2, 's')
  expect(progress.answer.text).toBe('Paris')
  expect(progress.answer.state).toBe('streaming')
})

test('a batch that comes twice doubles no text', () => {
  const progress = after(begun, 1, 'Paris')
  expect(receiveBatch(progress, { sequence: 1, parts: [delta('Paris')] })).toEqual({ kind: 'known' })
})

test('a batch that overtook another is not put in the wrong place', () => {
  expect(receiveBatch(begun, { sequence: 2, parts: [delta('is')] })).toEqual({ kind: 'gap' })
})

test('a thought is no part of the answer', () => {
  const received = receiveBatch(begun, {
    sequence: 1,
    parts: [{ type: 'thinking-delta', text: 'hm' }, delta('Yes')],
  })
  expect(received).toMatchObject({ kind: 'applied', progress: { answer: { text: 'Yes', thinking: 'hm' } } })
})

test('the committed row replaces what was built, so that the window shows what the disk has', () => {
  const row = answer({ state: 'stopped', text: 'Par', ranOn: 'local' })
  const received = receiveBatch(begun, {
    sequence: 1,
    parts: [delta('Paris'), { type: 'ended', answer: row }],
  })
  expect(received).toEqual({ kind: 'applied', progress: { sequence: 1, answer: row, ended: true } })
})
