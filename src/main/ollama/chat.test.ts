import { Ollama } from 'ollama'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { SottoError } from '../../core/contract/errors.ts'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import type { ProviderPart } from '../../core/turn/provider-part.ts'
import { type ScriptedDaemon, startScriptedDaemon } from '../egress/testing/scripted-daemon.ts'
import { clearedChat, hastyClock, testGate } from '../egress/testing/test-gate.ts'
import { machineClock } from '../machine-clock.ts'
import { createChat } from './chat.ts'
import { encodeChat } from './chat-request.ts'

const model = 'scripted:1b'
const messages = [{ role: 'user' as const, content: 'typed words' }]
let daemon: ScriptedDaemon

beforeAll(async () => {
  daemon = await startScriptedDaemon({})
})
afterAll(() => daemon.stop())
beforeEach(() => daemon.forget())

interface Outcome {
  readonly parts: ProviderPart[]
  readonly text: string
  readonly error: SottoError | null
  readonly milliseconds: number
}

/** Sends one chat through the product's gate and client, and says how it ended. */
async function ask(
  script: object,
  signal = new AbortController().signal,
  clock = machineClock,
): Promise<Outcome> {
  await daemon.script({ chat: script })
  const { openGate, destinations } = testGate(clock)
  destinations.allow(daemon.port, 'chat')
  const chat = createChat({ openGate })
  const cleared = clearedChat(daemon.port, model, chat.encode(model, messages))
  const parts: ProviderPart[] = []
  const start = performance.now()
  let error: SottoError | null = null
  try {
    for await (const part of chat.send(cleared, model, messages, signal)) parts.push(part)
  } catch (thrown) {
    if (!(thrown instanceof EgressFailure)) throw thrown
    error = thrown.error
  }
  const text = parts.map((part) => (part.type === 'text-delta' ? part.text : '')).join('')
  return { parts, text, error, milliseconds: performance.now() - start }
}

test('an answer comes with its thinking, its text and its figures', async () => {
  const { parts, text, error } = await ask({
    text: 'Paris. 巴黎 🙂',
    thinking: 'France…',
    doneReason: 'length',
  })
  expect(error).toBeNull()
  expect(text).toBe('Paris. 巴黎 🙂')
  expect(parts[0]).toEqual({ type: 'thinking-delta', text: 'Fran' })
  expect(parts.at(-1)).toEqual({
    type: 'finished',
    reason: 'length',
    promptTokens: 12,
    outputTokens: 3,
    outputMilliseconds: 1000,
  })
})

test('the encoded body is what the client itself writes, or no chat would pass the gate', async () => {
  const odd = [{ role: 'user' as const, content: 'NUL \u0000, lone \ud800, RTL \u202e, "quotes"\n' }]
  let written: unknown
  const client = new Ollama({
    fetch: async (_, init) => {
      written = init?.body
      return new Response('{"done":true}\n')
    },
  })
  const { chatRequest } = await import('./chat-request.ts')
  for await (const _ of await client.chat(chatRequest(model, odd)));
  expect(written).toBe(encodeChat(model, odd))
  const parameters = { options: { num_ctx: 8192, min_p: 0.05 }, keepAlive: -1, think: 'high' } as const
  for await (const _ of await client.chat(chatRequest(model, odd, parameters)));
  expect(written).toBe(encodeChat(model, odd, parameters))
  expect(written).toMatch(/"think":"high","keep_alive":-1,"options":{"num_ctx":8192,"min_p":0.05}}$/)
  for await (const _ of await client.chat(chatRequest(model, odd)));
  expect(written).toContain('lone \ufffd')
})

const cases: readonly (readonly [string, object, SottoError, string])[] = [
  ['HTML', { mode: 'html' }, { code: 'service.not-ollama', address: '', holder: null }, ''],
  [
    'HTML with an error',
    { mode: 'html-error' },
    { code: 'service.not-ollama', address: '', holder: null },
    '',
  ],
  ['a redirect', { mode: 'redirect' }, { code: 'answer.redirected', host: 'elsewhere.invalid' }, ''],
  ['an unasked compression', { mode: 'gzip' }, { code: 'answer.malformed' }, ''],
  ['a model that is gone', { mode: 'not-found' }, { code: 'model.not-found', model, nearest: [] }, ''],
  ['too little memory', { mode: 'out-of-memory' }, { code: 'model.out-of-memory', model }, ''],
  ['a crash of the runner', { mode: 'crash' }, { code: 'model.crashed', model }, ''],
  ['cloud is off', { mode: 'cloud-off' }, { code: 'model.cloud', model, host: null }, ''],
  ['a busy service', { mode: 'busy' }, { code: 'service.busy' }, ''],
  [
    'a prompt that is too long',
    { mode: 'context-too-long' },
    { code: 'model.context-too-long', tokens: 5000, window: 4096 },
    '',
  ],
  [
    'a prompt that is too long, told in words',
    { mode: 'context-too-long-in-words' },
    { code: 'model.context-too-long', tokens: null, window: null },
    '',
  ],
  ['a reset before the answer', { mode: 'reset' }, { code: 'service.not-running', address: '' }, ''],
  ['no answer at all', { mode: 'no-answer' }, { code: 'answer.stalled', seconds: 600 }, ''],
  ['a stream without its end', { mode: 'cut' }, { code: 'answer.cut' }, 'The capi'],
  ['a stream cut within a line', { mode: 'cut-line' }, { code: 'answer.cut' }, 'The capi'],
  ['a socket that breaks off', { mode: 'cut-socket' }, { code: 'answer.cut' }, 'The capi'],
  ['half a character', { mode: 'half-character' }, { code: 'answer.malformed' }, 'The capi'],
  ['a line that is not JSON', { mode: 'bad-json' }, { code: 'answer.malformed' }, 'The capi'],
  ['a line that is no object', { mode: 'not-an-object' }, { code: 'answer.malformed' }, 'The capi'],
  ['a line of 10 MB', { mode: 'long-line' }, { code: 'answer.line-too-long', limit: 1_048_576 }, 'The capi'],
  [
    'a line without end',
    { mode: 'endless-line' },
    { code: 'answer.line-too-long', limit: 1_048_576 },
    'The capi',
  ],
  ['an error line after 200', { mode: 'error-line' }, { code: 'model.crashed', model }, 'The capi'],
  ['silence', { mode: 'stall' }, { code: 'answer.stalled', seconds: 60 }, 'The capi'],
  [
    'a cloud that answers in secret',
    { mode: 'remote-host' },
    { code: 'answer.from-cloud', model, host: 'https://elsewhere.invalid:443' },
    'The capi',
  ],
]

test.each(cases)(
  '%s ends with its own code, keeps what came, and the client prints nothing',
  async (...[, script, error, kept]) => {
    const printed = vi.spyOn(console, 'log')
    const clock = error.code === 'answer.stalled' ? hastyClock : machineClock
    const outcome = await ask(script, undefined, clock)
    const address = `127.0.0.1:${daemon.port}`
    expect(outcome.error).toEqual('address' in error ? { ...error, address } : error)
    expect(outcome.text).toBe(kept)
    expect(printed).not.toHaveBeenCalled()
    await untilClosed()
  },
)

test('an answer without end is cut off at 8 MB', async () => {
  const { error, text } = await ask({ mode: 'endless' })
  expect(error).toEqual({ code: 'answer.too-long', limit: 8 * 1_048_576 })
  expect(text.length).toBeLessThan(8 * 1_048_576)
  await untilClosed()
})

test('a character split over two packets is one character', async () => {
  const { error, text } = await ask({ mode: 'split-character' })
  expect(error).toBeNull()
  expect(text).toBe('The capi好')
})

test('what comes after the last line is not shown, and its socket is closed', async () => {
  const { error, text } = await ask({ mode: 'after-done' })
  expect(error).toBeNull()
  expect(text).toBe('The capi')
  await untilClosed()
})

test('a stop closes the socket within 200 ms, before the first byte and in the middle', async () => {
  for (const script of [{ mode: 'no-answer' }, { mode: 'stall' }, { tokens: 10_000, tokensPerSecond: 200 }]) {
    const stop = new AbortController()
    const run = ask(script, stop.signal).catch((thrown: unknown) => thrown)
    await until(async () => (await daemon.requests()).length > 0)
    const stoppedAt = Date.now()
    stop.abort()
    await run
    expect(Date.now() - stoppedAt).toBeLessThan(200)
    const [request] = await untilClosed()
    expect((request?.closedAt ?? Number.POSITIVE_INFINITY) - stoppedAt).toBeLessThan(200)
    await daemon.forget()
  }
})

test('a connection serves the next question too, so that no handshake is waited for', async () => {
  await daemon.script({ chat: {} })
  const { openGate, destinations } = testGate()
  destinations.allow(daemon.port, 'chat')
  const chat = createChat({ openGate })
  for (let turn = 0; turn < 3; turn += 1) {
    const cleared = clearedChat(daemon.port, model, chat.encode(model, messages))
    for await (const _ of chat.send(cleared, model, messages, new AbortController().signal));
    await untilClosed()
  }
  const ports = (await daemon.requests()).map((request) => request.remotePort)
  expect(ports).toHaveLength(3)
  expect(new Set(ports).size).toBe(1)
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve))
}

async function untilClosed() {
  await until(async () => (await daemon.requests()).every(({ closedAt }) => closedAt !== null))
  return daemon.requests()
}
