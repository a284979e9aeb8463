import { expect, test, vi } from 'vitest'
import type { RouteInput } from '../../core/contract/api.ts'
import { failure, success } from '../../core/contract/result.ts'
import type { AnswerView } from '../../core/contract/views.ts'
import { answer, ScriptedBridge, turn } from '../testing/scripted-bridge.ts'
import { LiveTurns } from './live-turns.ts'

/** Frames by hand: nothing is painted until `paint` is called. */
function frames() {
  let due: { draw: () => void; drawn: () => void }[] = []
  return {
    onNextFrame: (draw: () => void, drawn: () => void) => {
      due.push({ draw, drawn })
    },
    paint: () => {
      const all = due
      due = []
      for (const { draw } of all) draw()
      for (const { drawn } of all) drawn()
    },
  }
}

function following(script: ConstructorParameters<typeof ScriptedBridge>[0]) {
  const bridge = new ScriptedBridge(script)
  const { onNextFrame, paint } = frames()
  const ended: AnswerView[] = []
  const lost: AnswerView[] = []
  const withdrawn: { row: AnswerView; draftOf: string | null }[] = []
  const live = new LiveTurns({
    request: (name, input) => bridge.request(name, input),
    onNextFrame,
    onEnded: (row) => ended.push(row),
    onLost: (row) => lost.push(row),
    onWithdrawn: (row, draftOf) => withdrawn.push({ row, draftOf }),
  })
  return { bridge, live, paint, ended, lost, withdrawn }
}

const snapshot = (text: string) => () =>
  success({ sequence: 0, answer: answer({ state: 'streaming', text }) })
const batch = (sequence: number, text: string) => ({
  turn,
  sequence,
  parts: [{ type: 'text-delta', text } as const],
})

test('a batch is acknowledged only after it was painted, so a slow window gets no backlog', async () => {
  const { bridge, live, paint } = following({ 'turn.attach': snapshot('') })
  live.follow(answer())
  await vi.waitFor(() => expect(bridge.inputsOf('turn.attach')).toHaveLength(1))
  await Promise.resolve()
  live.take(batch(1, 'Paris'))
  expect(bridge.inputsOf('turn.acknowledge')).toEqual([])
  expect(live.shown(turn)?.text).toBe('')
  paint()
  expect(live.shown(turn)?.text).toBe('Paris')
  expect(bridge.inputsOf('turn.acknowledge')).toEqual([{ turn, sequence: 1 }])
})

test('a batch that comes before the snapshot is not lost', async () => {
  const { live, paint } = following({ 'turn.attach': snapshot('Pa') })
  live.follow(answer())
  live.take(batch(1, 'ris'))
  await vi.waitFor(() => {
    paint()
    expect(live.shown(turn)?.text).toBe('Paris')
  })
})

test('a missed batch makes the window attach anew and show the whole text', async () => {
  let attached = 0
  const { live, paint } = following({
    'turn.attach': () => {
      attached += 1
      return snapshot(attached === 1 ? 'P' : 'Paris')()
    },
  })
  live.follow(answer())
  await vi.waitFor(() => expect(attached).toBe(1))
  await Promise.resolve()
  live.take(batch(3, 'is'))
  await vi.waitFor(() => {
    paint()
    expect(live.shown(turn)?.text).toBe('Paris')
  })
  expect(attached).toBe(2)
})

test('only what shows this turn is told of it', async () => {
  const { live, paint } = following({ 'turn.attach': snapshot('P') })
  const told = vi.fn()
  const end = live.subscribe(turn, told)
  live.follow(answer())
  await vi.waitFor(() => {
    paint()
    expect(told).toHaveBeenCalledTimes(1)
  })
  end()
  live.take(batch(1, 'aris'))
  paint()
  expect(told).toHaveBeenCalledTimes(1)
})

test('the end hands over the committed row and lets the turn go', async () => {
  const { live, paint, ended } = following({ 'turn.attach': snapshot('P') })
  live.follow(answer())
  const row = answer({ state: 'done', text: 'Paris' })
  live.take({ turn, sequence: 1, parts: [{ type: 'ended', answer: row }] })
  await vi.waitFor(() => {
    paint()
    expect(ended).toEqual([row])
  })
  expect(live.shown(turn)).toBeUndefined()
})

test('a turn that main lost is read from the disk again, not shown as running for ever', async () => {
  const { live, lost } = following({
    'turn.attach': (_: RouteInput<'turn.attach'>) => failure({ code: 'turn.not-found' }),
  })
  live.follow(answer())
  await vi.waitFor(() => expect(lost).toHaveLength(1))
  expect(live.shown(turn)).toBeUndefined()
})

test('an answer that was over before the window attached is not shown as running for ever', async () => {
  const done = answer({ state: 'done', text: 'Paris', ranOn: 'local' })
  const { bridge, live, paint, ended } = following({
    'turn.attach': () => success({ sequence: 0, answer: done }),
  })
  live.follow(answer())
  await vi.waitFor(() => expect(bridge.inputsOf('turn.attach')).toHaveLength(1))
  await vi.waitFor(() => {
    paint()
    expect(ended).toEqual([done])
  })
  expect(live.shown(turn)).toBeUndefined()
})

test('a turn withdrawn before it was sent that stays on screen as one that waits', async () => {
  const { live, paint, withdrawn, ended } = following({ 'turn.attach': snapshot('') })
  live.follow(answer({ state: 'prepared' }))
  await Promise.resolve()
  live.take({ turn, sequence: 1, parts: [{ type: 'withdrawn', draftOf: null }] })
  paint()
  expect(withdrawn).toMatchObject([{ draftOf: null }])
  expect(ended).toEqual([])
  expect(live.shown(turn)).toBeUndefined()
})
