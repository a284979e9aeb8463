import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { success } from '../../core/contract/result.ts'
import { noDetails } from '../../core/models/model-details.ts'
import type { ProviderPart } from '../../core/turn/provider-part.ts'
import type { Located } from '../../core/turn/run-turn.ts'
import { openDatabase } from '../db/testing/database.ts'
import { value } from '../db/testing/questions.ts'
import { machineClock } from '../machine-clock.ts'
import type { LogEvent } from '../ports/log.ts'
import type { Store } from '../ports/store.ts'
import { createLiveTurns } from './live-turns.ts'
import { createPromptMemory } from './prompt-memory.ts'

const here: Located = {
  locality: { place: 'local', by: 'managed' },
  details: noDetails,
  destination: { kind: 'loopback-ollama', port: 40_001 },
}
const elsewhere: Located = { ...here, locality: { place: 'unverified' } }

/** The turns over a real history; `parts` is what the provider says, `places` where the model runs, asked in turn. */
async function turnsWith(options: {
  readonly parts: readonly ProviderPart[]
  readonly places?: readonly Located[]
  readonly commitTakes?: number
}) {
  const { store } = await openDatabase()
  const places = [...(options.places ?? [here])]
  const sentTo: number[] = []
  const logged: LogEvent[] = []
  let late = 0
  const slowly: Store = {
    ...store,
    ask: async (question) => {
      const asked = await store.ask(question)
      late += options.commitTakes ?? 0
      return asked
    },
  }
  const turns = createLiveTurns({
    store: slowly,
    clock: { ...machineClock, monotonic: () => machineClock.monotonic() + late },
    newId: randomUUID,
    log: (event) => void logged.push(event),
    sendBatch: () => undefined,
    turnPorts: () => ({
      encode: (model, messages) => JSON.stringify({ model, messages }),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      answering: (turn, sources, context) => void store.answering(turn, sources, context),
      window: async () => ({ tokens: 4096, sure: true }),
      ...createPromptMemory({ store, clock: machineClock, isTemporary: () => false }),
      async *send(cleared) {
        sentTo.push(cleared.destination.port)
        yield* options.parts
      },
      monotonic: () => machineClock.monotonic(),
    }),
    locate: async () => success(places.length > 1 ? (places.shift() ?? here) : (places[0] ?? here)),
    conversationChanged: () => undefined,
    conversationRemoved: () => undefined,
  })
  const asked = value(await turns.ask({ conversation: null, text: 'a question', model: 'small:1b' }))
  while (turns.isAnswering(asked.conversation)) await new Promise((resolve) => setImmediate(resolve))
  return { answer: value(await store.answer(asked.answer.id)), sentTo, logged }
}

const finished: ProviderPart = {
  type: 'finished',
  reason: 'stop',
  promptTokens: 1,
  outputTokens: 1,
  outputMilliseconds: 1,
}

test('a figure that the history refuses leaves no answer without its end', async () => {
  const odd = { ...finished, promptTokens: 1.5 }
  const { answer, logged } = await turnsWith({ parts: [{ type: 'text-delta', text: 'Paris.' }, odd] })
  expect(answer).toMatchObject({ text: 'Paris.', state: 'failed', error: { code: 'internal' } })
  expect(logged).toContain('bug')
})

test('a question whose commit waited is not sent by what was true before it', async () => {
  const parts = [finished]
  const quick = await turnsWith({ parts, places: [here, elsewhere] })
  expect(quick.sentTo).toEqual([40_001])
  const slow = await turnsWith({ parts, places: [here, elsewhere], commitTakes: 1001 })
  expect(slow.sentTo).toEqual([])
  expect(slow.answer.error).toEqual({ code: 'model.unverified', model: 'small:1b' })
})
