import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ServiceView } from '../../core/contract/views.ts'
import { startScriptedDaemon } from '../egress/testing/scripted-daemon.ts'
import { findHolder } from './port-holder.ts'
import { identifyProcess } from './process-identity.ts'
import { modelsHome, realExecutable, realModel, startRealDaemon } from './testing/real-ollama.ts'
import { type TestService, testService, unusedPort } from './testing/test-service.ts'

const place = modelsHome()
let bin: string
let open: TestService[] = []

beforeAll(async () => {
  bin = dirname(await realExecutable())
})
afterEach(async () => {
  await Promise.all(open.map((service) => service.close()))
  open = []
})
afterAll(() => place.remove())

function service(options: Omit<Parameters<typeof testService>[0], 'home'>): TestService {
  const made = testService({ ...options, home: place.home })
  open.push(made)
  return made
}

/** The next view that holds, the present one included. */
function until(of: TestService, holds: (view: ServiceView) => boolean): Promise<ServiceView> {
  if (holds(of.service.view())) return Promise.resolve(of.service.view())
  return new Promise((resolve) => {
    const off = of.service.onChange((view) => {
      if (!holds(view)) return
      off()
      resolve(view)
    })
  })
}

async function pidOn(view: ServiceView): Promise<number> {
  if (view.state !== 'running') throw new Error(`not running: ${view.state}`)
  const holder = await findHolder(Number(view.address.split(':')[1]), process.platform)
  if (holder === null) throw new Error('nobody holds the port')
  return holder.pid
}

const isGone = (pid: number): Promise<boolean> =>
  identifyProcess(pid, process.platform).then((identity) => identity === null)

async function untilGone(pid: number): Promise<void> {
  while (!(await isGone(pid))) await new Promise((resolve) => setImmediate(resolve))
}

test('with nothing running, one of our own is started, its cloud off, and ended with us', async () => {
  const own = service({ port: await unusedPort(), path: bin })
  const view = await own.service.start()
  expect(view).toMatchObject({ state: 'running', managed: true, verified: true, cloudDisabled: true })
  expect(await own.models.locate(realModel)).toMatchObject({
    ok: true,
    value: { locality: { place: 'local', by: 'managed' } },
  })
  const pid = await pidOn(view)
  expect(await isGone(pid)).toBe(false)
  await own.service.stop()
  expect(await isGone(pid)).toBe(true)
  expect(readdirSync(own.userData)).toEqual([])
})

test('the environment of our own daemon is built: nothing of ours leaks into it', async () => {
  process.env['OLLAMA_DEBUG_LOG_REQUESTS'] = '1'
  const own = service({ port: await unusedPort(), path: bin })
  const pid = await pidOn(await own.service.start())
  delete process.env['OLLAMA_DEBUG_LOG_REQUESTS']
  const { readFileSync } = await import('node:fs')
  const names = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean)
  expect(names.toSorted()).toEqual([
    `HOME=${place.home}`,
    'OLLAMA_HOST=127.0.0.1:0',
    'OLLAMA_NOPRUNE=1',
    'OLLAMA_NO_CLOUD=1',
    'PATH=/usr/bin:/bin',
  ])
})

test('with no Ollama on the machine it says so, and starts nothing', async () => {
  const none = service({ port: await unusedPort() })
  expect(await none.service.start()).toEqual({
    state: 'stopped',
    error: { code: 'service.not-installed' },
    retryAt: null,
  })
  expect((await none.models.list()).ok).toBe(false)
})

test('a program that is no Ollama on the port is named, when none can be started', async () => {
  const other = await startScriptedDaemon({})
  await other.script({ root: 'html' })
  const blocked = service({ port: other.port })
  expect(await blocked.service.start()).toEqual({
    state: 'stopped',
    error: { code: 'service.not-ollama', address: `127.0.0.1:${other.port}`, holder: 'node' },
    retryAt: null,
  })
  await other.stop()
})

test('a program that is no Ollama on the port does not keep our own from starting on another', async () => {
  const other = await startScriptedDaemon({})
  await other.script({ root: 'html' })
  const own = service({ port: other.port, path: bin })
  const view = await own.service.start()
  expect(view).toMatchObject({ state: 'running', managed: true })
  expect(view.state === 'running' && view.address).not.toBe(`127.0.0.1:${other.port}`)
  await other.stop()
})

test('something that speaks like Ollama and is not is passed over for our own', async () => {
  const pretender = await startScriptedDaemon({})
  const own = service({ port: pretender.port, path: bin })
  expect(await own.service.start()).toMatchObject({ state: 'running', managed: true, verified: true })
  await pretender.stop()
})

test('one that speaks like Ollama is used as unverified when there is nothing else', async () => {
  const pretender = await startScriptedDaemon({})
  const only = service({ port: pretender.port })
  expect(await only.service.start()).toMatchObject({ state: 'running', managed: false, verified: false })
  expect(await only.models.locate('scripted:1b')).toMatchObject({
    ok: true,
    value: { locality: { place: 'unverified' } },
  })
  await pretender.stop()
})

test('another program on the port of one that was vouched for, which inherits the word', async () => {
  const vouchedFor = await startScriptedDaemon({})
  const { port } = vouchedFor
  // Nobody says there who holds a port.
  const adopting = service({ port, platform: 'freebsd' })
  expect(await adopting.service.start()).toMatchObject({ verified: false, holder: null })
  adopting.service.vouch(`127.0.0.1:${port}`)
  expect(await adopting.models.locate('scripted:1b')).toMatchObject({
    ok: true,
    value: { locality: { place: 'local', by: 'vouched' } },
  })
  await vouchedFor.stop()
  const successor = await startScriptedDaemon({ port })
  expect(await adopting.models.locate('scripted:1b')).toMatchObject({
    ok: true,
    value: { locality: { place: 'unverified' } },
  })
  await successor.stop()
})

test('a daemon of someone else is left running when we end', async () => {
  const theirs = await startRealDaemon(place.home)
  const adopting = service({ port: theirs.port, path: bin })
  expect(await adopting.service.start()).toMatchObject({ state: 'running', managed: false, verified: true })
  await adopting.service.stop()
  expect(await isGone(theirs.pid)).toBe(false)
  await theirs.stop()
})

test('a daemon of someone else that ends is noticed, and our own takes its place', {
  timeout: 60_000,
}, async () => {
  const theirs = await startRealDaemon(place.home)
  const adopting = service({ port: theirs.port, path: bin })
  await adopting.service.start()
  await theirs.stop()
  const stopped = await until(adopting, ({ state }) => state === 'stopped')
  expect(stopped).toMatchObject({ state: 'stopped', error: { code: 'service.not-running' } })
  expect(await until(adopting, ({ state }) => state === 'running')).toMatchObject({ managed: true })
})

test('a crash of our daemon is told with the time of the next try, and it comes back', {
  timeout: 60_000,
}, async () => {
  const own = service({ port: await unusedPort(), path: bin })
  const first = await pidOn(await own.service.start())
  const before = Date.now()
  process.kill(first, 'SIGKILL')
  const stopped = await until(own, ({ state }) => state === 'stopped')
  if (stopped.state !== 'stopped') throw new Error(stopped.state)
  expect(stopped.retryAt).toBeGreaterThanOrEqual(before + 1000)
  const address = own.service.address()
  expect(address.ok).toBe(false)
  const again = await until(own, ({ state }) => state === 'running')
  expect(await pidOn(again)).not.toBe(first)
  expect(own.logged).toEqual(['service.started', 'service.exited', 'service.started'])
})

test('the daemon of an app that was killed is ended by the next start, and no other', {
  timeout: 60_000,
}, async () => {
  const userData = mkdtempSync(join(tmpdir(), 'sotto-killed-'))
  const program = fileURLToPath(new URL('testing/start-and-wait.ts', import.meta.url))
  const app = spawn(process.execPath, [program, userData, place.home, bin, String(await unusedPort())], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const left = Number(await new Promise((resolve) => createInterface(app.stdout).once('line', resolve)))
  expect(await isGone(left)).toBe(false)

  const beside = service({ port: await unusedPort(), path: bin, userData })
  await beside.service.start()
  expect(await isGone(left)).toBe(false)
  await beside.close()

  const ended = new Promise((resolve) => app.once('exit', resolve))
  app.kill('SIGKILL')
  await ended
  expect(await isGone(left)).toBe(false)
  const next = service({ port: await unusedPort(), path: bin, userData })
  await next.service.start()
  await untilGone(left)
  await next.close()
  expect(readdirSync(userData)).toEqual([])
  rmSync(userData, { recursive: true })
})
