import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { success } from '../../core/contract/result.ts'
import { type ScriptedDaemon, startScriptedDaemon } from '../egress/testing/scripted-daemon.ts'
import { digest, testGate } from '../egress/testing/test-gate.ts'
import { createModelWindows } from './model-window.ts'

let daemon: ScriptedDaemon

beforeAll(async () => {
  daemon = await startScriptedDaemon({})
})
afterAll(() => daemon.stop())
beforeEach(() => daemon.forget())

function windows() {
  const { openGate, destinations } = testGate()
  destinations.allow(daemon.port, 'control')
  const address = () => success({ host: '127.0.0.1' as const, port: daemon.port })
  return createModelWindows({ service: { address }, openGate, digest })
}

const loaded = (tokens: unknown) => daemon.script({ loaded: [{ name: 'm:latest', context_length: tokens }] })
const usual = { numCtx: null, trained: 8192, loaded: false }

test('what the daemon allocated is believed once a request like this one was answered', async () => {
  await loaded(32_768)
  const of = windows()
  expect(await of.of('m', usual)).toEqual({ tokens: 4096, sure: false })
  expect(await of.of('m', { ...usual, loaded: true })).toEqual({ tokens: 32_768, sure: true })
  expect(await of.of('m', usual)).toEqual({ tokens: 32_768, sure: true })
})

test('another program that has the model loaded anew does not lend its window', async () => {
  await loaded(4096)
  const of = windows()
  await of.of('m', { ...usual, loaded: true })
  await loaded(65_536)
  expect(await of.of('m', usual)).toEqual({ tokens: 4096, sure: false })
})

test('a window that was asked for holds where it is there, and never more than the model was trained for', async () => {
  await loaded(8192)
  const of = windows()
  expect(await of.of('m', { ...usual, numCtx: 8192 })).toEqual({ tokens: 8192, sure: true })
  expect(await of.of('m', { ...usual, numCtx: 100_000 })).toEqual({ tokens: 8192, sure: true })
  expect(await of.of('m', { ...usual, numCtx: 2048 })).toEqual({ tokens: 2048, sure: false })
})

test.each([[[]], [[{ name: 'm:latest' }]], [[{ name: 'm:latest', context_length: 'many' }]], ['nothing']])(
  'a daemon that does not say leaves what to expect: %j',
  async (models) => {
    await daemon.script({ loaded: models })
    expect(await windows().of('m', usual)).toEqual({ tokens: 4096, sure: false })
  },
)
