import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SottoError } from '../contract/errors.ts'
import { ConversationId, PartId, TurnId } from '../contract/ids.ts'
import { success } from '../contract/result.ts'
import { nothingLearned } from '../conversation/token-rate.ts'
import { noDetails } from '../models/model-details.ts'
import { EgressFailure } from '../privacy/egress-failure.ts'
import type { PromptMessage, Window } from './compose-prompt.ts'
import type { ProviderPart } from './provider-part.ts'
import { runTurn, type TurnPorts, type TurnRequest } from './run-turn.ts'

const id = (digit: number): string => `${String(digit).padStart(8, '0')}-0000-4000-8000-000000000000`

/** So many exchanges of about 60 tokens, and a question. */
function history(exchanges: number): TurnRequest['history'] {
  const words = Array<string>(25).fill('word').join(' ')
  return Array.from({ length: exchanges * 2 + 1 }, (_, at) => ({
    role: at % 2 === 0 ? ('user' as const) : ('assistant' as const),
    text: `${at} ${words}`,
    parts: [PartId.parse(id(100 + at))],
    pinned: false,
  }))
}

/** A daemon that refuses as often as it has refusals; `windows` are what is known of the window, in turn. */
async function run(options: {
  readonly history: TurnRequest['history']
  readonly refusals?: readonly SottoError[]
  readonly windows?: readonly Window[]
}) {
  const refusals = [...(options.refusals ?? [])]
  const windows = [...(options.windows ?? [{ tokens: 4096, sure: true }])]
  const sent: (readonly PromptMessage[])[] = []
  const learned: number[] = []
  const ports: TurnPorts = {
    encode: (model, messages, parameters) => JSON.stringify({ model, messages, ...parameters }),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    answering: () => undefined,
    async *send(_, __, messages): AsyncGenerator<ProviderPart> {
      sent.push(messages)
      const refusal = messages.length === 0 ? undefined : refusals.shift()
      if (refusal !== undefined) throw new EgressFailure(refusal)
      if (messages.length > 0) yield { type: 'text-delta', text: 'yes' }
      yield { type: 'finished', reason: 'stop', promptTokens: 900, outputTokens: 1, outputMilliseconds: 1 }
    },
    window: async () => (windows.length > 1 ? windows.shift() : windows[0]) ?? { tokens: 4096, sure: true },
    rate: async () => nothingLearned,
    learn: (_, __, ___, tokens) => void learned.push(tokens),
    beginning: () => null,
    beginsWith: () => undefined,
    monotonic: () => 0,
  }
  const located = success({
    locality: { place: 'local' as const, by: 'managed' as const },
    details: noDetails,
    destination: { kind: 'loopback-ollama' as const, port: 11434 },
  })
  const request: TurnRequest = {
    turn: TurnId.parse(id(1)),
    conversation: ConversationId.parse(id(2)),
    mode: 'local-only',
    history: options.history,
    model: 'small:1b',
    startsWith: '',
    parameters: {},
    located: Promise.resolve(located),
  }
  const contexts: { leftOut: number; window: number }[] = []
  const outcome = await runTurn(request, ports, { aborted: false }, (part) => {
    if (part.type === 'sending') contexts.push(part.context)
  })
  return { outcome, sent, contexts, learned }
}

const withNumbers: SottoError = { code: 'model.context-too-long', tokens: 5000, window: 2048 }
const withoutNumbers: SottoError = { code: 'model.context-too-long', tokens: null, window: null }

test('a refusal that says the numbers is believed: less is sent, to the window that it tells', async () => {
  const { outcome, sent, contexts, learned } = await run({ history: history(60), refusals: [withNumbers] })
  expect(outcome).toMatchObject({ state: 'done', error: null })
  expect(sent).toHaveLength(2)
  expect(sent[1]?.length).toBeLessThan(sent[0]?.length ?? 0)
  expect(contexts[1]).toMatchObject({ window: 2048, leftOut: history(60).length - (sent[1]?.length ?? 0) })
  expect(learned[0]).toBe(5000)
})

test('a refusal in words alone has less sent each time, until it is taken', async () => {
  const { outcome, sent } = await run({ history: history(60), refusals: [withoutNumbers, withoutNumbers] })
  expect(outcome.state).toBe('done')
  expect(sent).toHaveLength(3)
  expect(sent[2]?.length).toBeLessThan(sent[1]?.length ?? 0)
})

test.each([withNumbers, withoutNumbers])(
  'where nothing more can be left out, the refusal is shown: %j',
  async (refusal) => {
    const { outcome, sent } = await run({ history: history(0), refusals: [refusal, refusal, refusal] })
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'model.context-too-long' } })
    expect(sent).toHaveLength(1)
  },
)

test('a daemon that goes on refusing is not asked for ever', async () => {
  const { outcome, sent } = await run({ history: history(200), refusals: Array(50).fill(withoutNumbers) })
  expect(outcome.error?.code).toBe('model.context-too-long')
  expect(sent.length).toBeLessThanOrEqual(4)
})

test('what cannot fit is refused before anything is sent, with how much it is too much', async () => {
  const [question] = history(0)
  if (question === undefined) throw new Error('no question')
  const long = { ...question, text: Array<string>(9000).fill('word').join(' ') }
  const { outcome, sent } = await run({ history: [long] })
  expect(sent).toEqual([])
  const { error } = outcome
  if (error?.code !== 'model.context-too-long') throw new Error('not refused')
  expect(error.tokens).toBeGreaterThan(error.window ?? 0)
})

test('a model that is not loaded is loaded before anything is left out, since only then its window is known', async () => {
  const windows = [
    { tokens: 4096, sure: false },
    { tokens: 32_768, sure: true },
  ]
  const { sent, contexts } = await run({ history: history(90), windows })
  expect(sent[0]).toEqual([])
  expect(sent[1]).toHaveLength(history(90).length)
  expect(contexts).toEqual([expect.objectContaining({ window: 32_768, leftOut: 0 })])
})

test('… and not where all of it goes anyway', async () => {
  const { sent } = await run({ history: history(3), windows: [{ tokens: 4096, sure: false }] })
  expect(sent.map((messages) => messages.length)).toEqual([7])
})
