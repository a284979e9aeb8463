import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ConversationId, PartId, TurnId } from '../contract/ids.ts'
import { success } from '../contract/result.ts'
import type { Locality } from '../contract/views.ts'
import { nothingLearned } from '../conversation/token-rate.ts'
import { type ModelDetails, noDetails } from '../models/model-details.ts'
import { EgressFailure } from '../privacy/egress-failure.ts'
import type { PromptMessage } from './compose-prompt.ts'
import type { ProviderPart } from './provider-part.ts'
import { runTurn, type TurnPorts, type TurnProgress, type TurnRequest } from './run-turn.ts'

const id = (digit: number): string => `0000000${digit}-0000-4000-8000-000000000000`
const turn: Omit<TurnRequest, 'located'> = {
  turn: TurnId.parse(id(1)),
  conversation: ConversationId.parse(id(2)),
  mode: 'local-only',
  history: [
    { role: 'user', text: 'What is the capital of France?', parts: [PartId.parse(id(4))], pinned: false },
  ],
  model: 'smollm2:135m',
  startsWith: '',
  parameters: {},
}
const typed = PartId.parse(id(4))
const local: Locality = { place: 'local', by: 'managed' }

interface Sent {
  readonly body: string
  readonly messages: readonly PromptMessage[]
}

function world(
  parts: () => AsyncIterable<ProviderPart>,
  locality: Locality = local,
  details: ModelDetails = noDetails,
) {
  const sent: Sent[] = []
  const sources: (readonly PartId[])[] = []
  let now = 0
  const ports: TurnPorts = {
    encode: (model, messages, parameters) => JSON.stringify({ model, messages, ...parameters }),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    answering: (_turn, from) => void sources.push(from),
    send: (cleared, _model, messages) => {
      sent.push({ body: cleared.outgoing.body ?? '', messages })
      return parts()
    },
    window: async () => ({ tokens: 4096, sure: true }),
    rate: async () => nothingLearned,
    learn: () => undefined,
    beginning: () => null,
    beginsWith: () => undefined,
    monotonic: () => {
      now += 5
      return now
    },
  }
  const located = success({
    locality,
    details,
    destination: { kind: 'loopback-ollama' as const, port: 11434 },
  })
  return { ports, sent, sources, request: { ...turn, located: Promise.resolve(located) } }
}

async function* paris(): AsyncGenerator<ProviderPart> {
  yield { type: 'text-delta', text: 'Par' }
  yield { type: 'text-delta', text: 'is' }
  yield { type: 'finished', reason: 'stop', promptTokens: 12, outputTokens: 4, outputMilliseconds: 80 }
}

const running = { aborted: false }

test('an answer loses no part of its text, and its figures are tokens per second, not per millisecond', async () => {
  const { ports, sent, sources, request } = world(paris)
  const progress: TurnProgress[] = []
  const outcome = await runTurn(request, ports, running, (part) => progress.push(part))
  expect(outcome).toMatchObject({ state: 'done', ranOn: 'local', error: null, cutByLength: false })
  expect(outcome.figures).toMatchObject({ promptTokens: 12, outputTokens: 4, tokensPerSecond: 50 })
  expect(progress.map((part) => part.type)).toEqual(['sending', 'first-token', 'text-delta', 'text-delta'])
  expect(sent).toHaveLength(1)
  expect(sources).toEqual([[typed]])
})

for (const locality of [
  { place: 'cloud', reason: 'remote-host', host: 'ollama.com' },
  { place: 'no-weights' },
  { place: 'unverified' },
] as const satisfies readonly Locality[]) {
  test(`a model that is "${locality.place}" is refused before anything is handed to the provider`, async () => {
    const { ports, sent, sources, request } = world(paris, locality)
    const outcome = await runTurn(request, ports, running, () => undefined)
    expect(outcome.state).toBe('failed')
    expect(outcome.error?.code).toBe(locality.place === 'cloud' ? 'model.cloud' : `model.${locality.place}`)
    expect(sent).toHaveLength(0)
    expect(sources).toHaveLength(0)
  })
}

test('… and the probe sees the hand-over when the model is local', async () => {
  const { ports, sent, request } = world(paris)
  await runTurn(request, ports, running, () => undefined)
  expect(sent[0]?.body).toContain('What is the capital of France?')
})

test('a stream that ends without its last line is a failure, not a finished answer', async () => {
  const { ports, request } = world(async function* () {
    yield { type: 'text-delta', text: 'Par' }
  })
  const outcome = await runTurn(request, ports, running, () => undefined)
  expect(outcome).toMatchObject({ state: 'failed', error: { code: 'answer.cut' }, discard: false })
})

test('what a cloud answered in secret is thrown away and told', async () => {
  const { ports, request } = world(async function* () {
    yield { type: 'text-delta', text: 'from elsewhere' }
    throw new EgressFailure({ code: 'answer.from-cloud', model: 'smollm2:135m', host: 'ollama.com' })
  })
  const outcome = await runTurn(request, ports, running, () => undefined)
  expect(outcome).toMatchObject({ state: 'failed', ranOn: 'cloud', discard: true })
})

test('a stop while the socket closes with an error is a stop, not a failure', async () => {
  const signal = { aborted: false }
  const { ports, request } = world(async function* () {
    yield { type: 'text-delta', text: 'Par' }
    signal.aborted = true
    throw new TypeError('terminated')
  })
  const outcome = await runTurn(request, ports, signal, () => undefined)
  expect(outcome).toMatchObject({ state: 'stopped', error: null })
})

test('a bug in a provider is not dressed up as an expected failure', async () => {
  const { ports, request } = world(async function* () {
    yield { type: 'text-delta', text: 'Par' }
    throw new TypeError('x is not a function')
  })
  await expect(runTurn(request, ports, running, () => undefined)).rejects.toThrow(TypeError)
})

test('a continued answer is asked for with the text that it already has', async () => {
  const { ports, sent, request } = world(paris)
  await runTurn({ ...request, startsWith: 'The capital of ' }, ports, running, () => undefined)
  expect(sent[0]?.messages.at(-1)).toEqual({ role: 'assistant', content: 'The capital of ' })
})

test('thinking that a model writes into its text is not stored as its answer', async () => {
  const { ports, request } = world(async function* () {
    yield { type: 'text-delta', text: '<thi' }
    yield { type: 'text-delta', text: 'nk>Capital? ' }
    yield { type: 'text-delta', text: 'Paris.</think>\n\nPar' }
    yield { type: 'text-delta', text: 'is' }
    yield { type: 'finished', reason: 'stop', promptTokens: 1, outputTokens: 4, outputMilliseconds: 1 }
  })
  const progress: TurnProgress[] = []
  await runTurn(request, ports, running, (part) => progress.push(part))
  const said = (type: string) =>
    progress.flatMap((part) => (part.type === type && 'text' in part ? [part.text] : [])).join('')
  expect(said('text-delta')).toBe('Paris')
  expect(said('thinking-delta')).toBe('Capital? Paris.')
})

test('parameters that hold and are not among the bytes that are cleared', async () => {
  const { ports, sent, request } = world(paris, local, { ...noDetails, thinking: ['off', 'on'] })
  const parameters = {
    systemPrompt: 'Be brief.',
    temperature: 0.2,
    keepAlive: 600,
    thinking: 'high',
  } as const
  await runTurn({ ...request, parameters }, ports, running, () => undefined)
  expect(sent[0]?.messages[0]).toEqual({ role: 'system', content: 'Be brief.' })
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
    options: { temperature: 0.2 },
    keepAlive: 600,
    think: true,
  })
})

test('a level of thinking that is asked of a model which cannot think, and refuses the question for it', async () => {
  const { ports, sent, request } = world(paris)
  await runTurn({ ...request, parameters: { thinking: 'on' } }, ports, running, () => undefined)
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ think: null, systemPrompt: null, options: {} })
  expect(sent[0]?.messages.map(({ role }) => role)).toEqual(['user'])
})
