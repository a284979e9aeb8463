import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ConversationId } from '../../core/contract/ids.ts'
import { success } from '../../core/contract/result.ts'
import { noDetails } from '../../core/models/model-details.ts'
import { openDatabase } from '../db/testing/database.ts'
import { value } from '../db/testing/questions.ts'
import { type ScriptedDaemon, startScriptedDaemon } from '../egress/testing/scripted-daemon.ts'
import { testGate } from '../egress/testing/test-gate.ts'
import { machineClock } from '../machine-clock.ts'
import { createChat } from '../ollama/chat.ts'
import { createLiveTurns } from './live-turns.ts'
import { createPromptMemory } from './prompt-memory.ts'

const model = 'scripted:1b'
let daemon: ScriptedDaemon

beforeAll(async () => {
  daemon = await startScriptedDaemon({})
})
afterAll(() => daemon.stop())
beforeEach(() => daemon.forget())

/** The product's turns, over a real history, with a daemon whose title takes its time. */
async function sotto(title: object) {
  await daemon.script({ chat: { text: 'Paris.' }, title })
  const { store } = await openDatabase()
  const { openGate, destinations } = testGate()
  destinations.allow(daemon.port, 'chat')
  const chat = createChat({ openGate })
  const turns = createLiveTurns({
    store,
    clock: machineClock,
    newId: randomUUID,
    log: () => undefined,
    sendBatch: () => undefined,
    turnPorts: (signal) => ({
      encode: chat.encode,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      answering: (turn, sources, context) => void store.answering(turn, sources, context),
      send: (cleared, name, messages, parameters) => chat.send(cleared, name, messages, signal, parameters),
      window: async () => ({ tokens: 4096, sure: true }),
      ...createPromptMemory({ store, clock: machineClock, isTemporary: () => false }),
      monotonic: () => machineClock.monotonic(),
    }),
    locate: async () =>
      success({
        locality: { place: 'local', by: 'managed' },
        details: noDetails,
        destination: { kind: 'loopback-ollama', port: daemon.port },
      }),
    conversationChanged: () => undefined,
    conversationRemoved: () => undefined,
  })
  const ask = async (text: string, conversation: ConversationId | null) => {
    const asked = value(await turns.ask({ conversation, text, model }))
    await until(async () => !turns.isAnswering(asked.conversation))
    return asked.conversation
  }
  const titleOf = async (conversation: ConversationId) =>
    value(await store.page(conversation)).conversation.title
  return { ask, turns, store, title: titleOf }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve))
}

const titleRequests = async () => (await daemon.requests()).filter(({ asksTitle }) => asksTitle)

test('the model that answered gives the title, in the same words and with the same options', async () => {
  const { ask, store, title } = await sotto({ text: '"The Capital of France."' })
  value(await store.writeParameters({ scope: 'app' }, { numCtx: 8192, temperature: 0.5 }))
  const conversation = await ask('What is the capital of France?', null)
  await until(async () => (await title(conversation)) !== 'What is the capital of France?')
  expect(await title(conversation)).toBe('The Capital of France')

  const [answer, asked] = (await daemon.requests()).map(({ body }) => JSON.parse(body))
  expect(asked.messages.slice(0, 2)).toEqual([...answer.messages, { role: 'assistant', content: 'Paris.' }])
  expect(asked.options).toEqual({ ...answer.options, num_predict: 48 })
  expect(asked.options.num_ctx).toBe(8192)
})

test('a title under way ends the moment the person asks something, in whatever conversation', async () => {
  const { ask, title, turns } = await sotto({ mode: 'no-answer' })
  const first = await ask('one', null)
  await until(async () => (await titleRequests()).length === 1)
  await turns.ask({ conversation: null, text: 'two', model })
  await until(async () => (await titleRequests())[0]?.closedAt !== null)
  expect(await title(first)).toBe('one')
  await turns.close()
})

test('… and the probe sees a title arrive when nobody asks anything', async () => {
  const { ask, title } = await sotto({ text: 'One of two', firstTokenMs: 50 })
  const first = await ask('one', null)
  await until(async () => (await title(first)) === 'One of two')
})

test('a title is asked for once, after the first answer alone, and a name that a person gave stays', async () => {
  const { ask, store, title } = await sotto({ text: 'A title' })
  const conversation = await ask('one', null)
  await until(async () => (await title(conversation)) === 'A title')
  value(await store.rename(conversation, 'Mine', 'person'))
  await ask('two', conversation)
  expect(await titleRequests()).toHaveLength(1)
  expect(await title(conversation)).toBe('Mine')
})

test('what is no title leaves the first line', async () => {
  const { ask, title, turns } = await sotto({ text: 'x'.repeat(200), doneReason: 'length' })
  const conversation = await ask('one', null)
  await until(async () => ((await titleRequests())[0]?.closedAt ?? null) !== null)
  await turns.close()
  expect(await title(conversation)).toBe('one')
})
