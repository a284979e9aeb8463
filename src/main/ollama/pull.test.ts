import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { failure, success } from '../../core/contract/result.ts'
import type { PullView } from '../../core/contract/views.ts'
import { type ScriptedDaemon, startScriptedDaemon } from '../egress/testing/scripted-daemon.ts'
import { digest, hastyClock, testGate } from '../egress/testing/test-gate.ts'
import type { Clock } from '../ports/clock.ts'
import { createDaemon } from './daemon.ts'
import { createPulls } from './pull.ts'
import type { OllamaService } from './service.ts'

const folder = mkdtempSync(join(tmpdir(), 'sotto-pull-'))
let daemon: ScriptedDaemon

beforeAll(async () => {
  daemon = await startScriptedDaemon({})
})
afterAll(async () => {
  await daemon.stop()
  rmSync(folder, { recursive: true })
})
beforeEach(() => daemon.forget())

/** Waits of a second and more take a tenth of one. */
const clock: Clock = {
  ...hastyClock,
  after: (milliseconds, act) => hastyClock.after(milliseconds >= 1000 ? 60_000 : milliseconds, act),
}

function pulls() {
  const { openGate, destinations } = testGate(clock)
  destinations.allow(daemon.port, 'chat')
  const unused = () => {
    throw new Error('not asked in a pull')
  }
  const service: OllamaService = {
    view: unused,
    onChange: unused,
    start: unused,
    vouch: unused,
    stop: unused,
    address: () => success({ host: '127.0.0.1', port: daemon.port }),
    owner: async () => ({ owner: 'managed', folders: [folder] }),
  }
  const seen: PullView[] = []
  const made = createPulls({ daemon: createDaemon({ openGate, digest }), service, clock })
  const ended = new Promise<PullView>((resolve) => {
    made.onPull((view) => {
      seen.push(view)
      if (view.state !== 'running') resolve(view)
    })
  })
  return { ...made, seen, ended }
}

const asked = async () => (await daemon.requests()).filter(({ path }) => path === '/api/pull').length

test('a pull tells its progress, which never runs backwards, and is done at the whole', async () => {
  await daemon.script({ pull: { bytes: 5000, steps: 20, backwards: true } })
  const { pull, seen, ended } = pulls()
  expect(await pull('llama3.2:3b')).toMatchObject({ ok: true, value: { state: 'running', completed: 0 } })
  expect(await ended).toEqual({
    model: 'llama3.2:3b',
    state: 'done',
    completed: 5000,
    total: 5000,
    error: null,
  })
  const told = seen.map(({ completed }) => completed)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.length).toBeGreaterThan(2)
  const [request] = await daemon.requests()
  expect(request?.body).toBe('{"name":"llama3.2:3b","stream":true}')
})

test('a second pull of the same model joins the first', async () => {
  await daemon.script({ pull: {} })
  const { pull, ended } = pulls()
  await pull('llama3.2:3b')
  await pull('llama3.2:3b')
  await ended
  expect(await asked()).toBe(1)
})

test('a cancelled pull ends as cancelled and its socket is closed', async () => {
  await daemon.script({ pull: { mode: 'silent' } })
  const { pull, cancelPull, onPull, ended } = pulls()
  const begun = new Promise<void>((resolve) => onPull((view) => view.completed > 0 && resolve()))
  await pull('llama3.2:3b')
  await begun
  cancelPull('llama3.2:3b')
  expect(await ended).toMatchObject({ state: 'cancelled', error: null })
  while ((await daemon.requests()).some(({ closedAt }) => closedAt === null)) await daemon.requests()
})

test.each(['stall', 'silent', 'cut'])(
  'a download of the mode %s is asked for again, and given up after five',
  async (mode) => {
    await daemon.script({ pull: { mode } })
    const { pull, ended } = pulls()
    await pull('llama3.2:3b')
    const last = await ended
    expect(last.state).toBe('failed')
    expect(last.error?.code).toBe(mode === 'cut' ? 'answer.cut' : 'answer.stalled')
    expect(await asked()).toBe(5)
  },
)

test('a download that hung once goes on where it was', async () => {
  await daemon.script({ pull: { mode: 'stall' } })
  const { pull, seen, ended, onPull } = pulls()
  const half = new Promise<void>((resolve) => onPull((view) => view.completed >= 500_000 && resolve()))
  await pull('llama3.2:3b')
  await half
  await daemon.script({ pull: { mode: 'success' } })
  expect(await ended).toMatchObject({ state: 'done', completed: 1_000_000 })
  const told = seen.map(({ completed }) => completed)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
})

test.each([
  ['no-such-model', 'model.not-found'],
  ['unreachable', 'pull.unreachable'],
  ['no-space', 'pull.no-space'],
])('a daemon that says %s ends the pull with %s, at once', async (mode, code) => {
  await daemon.script({ pull: { mode } })
  const { pull, ended } = pulls()
  await pull('llama3.2:3b')
  expect(await ended).toMatchObject({ state: 'failed', error: { code } })
  expect(await asked()).toBe(1)
})

test('a model that is larger than the disk is not begun with', async () => {
  await daemon.script({ pull: { bytes: 1e15 } })
  const { pull, ended } = pulls()
  await pull('llama3.2:3b')
  expect(await ended).toMatchObject({ state: 'failed', error: { code: 'pull.no-space', bytes: 1e15 } })
})

test('a name that is a cloud, or that leads the daemon to another host, is never asked for', async () => {
  const { pull } = pulls()
  expect(await pull('gpt-oss:120b-cloud')).toEqual(
    failure({ code: 'model.cloud', model: 'gpt-oss:120b-cloud', host: null }),
  )
  expect(await pull('hf.co/someone/model')).toEqual(failure({ code: 'input.invalid' }))
  expect(await asked()).toBe(0)
})
