import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationId } from '../../core/contract/ids.ts'
import { success } from '../../core/contract/result.ts'
import type { AnswerView } from '../../core/contract/views.ts'
import { readPath } from '../../core/conversation/path-text.ts'
import { noDetails } from '../../core/models/model-details.ts'
import { openDatabase } from '../db/testing/database.ts'
import { answerEnd, newAnswer, newConversationId, question, value } from '../db/testing/questions.ts'
import { testGate } from '../egress/testing/test-gate.ts'
import { machineClock } from '../machine-clock.ts'
import { createChat } from '../ollama/chat.ts'
import { createModelWindows } from '../ollama/model-window.ts'
import { modelsHome, type RealDaemon, realModel, startRealDaemon } from '../ollama/testing/real-ollama.ts'
import type { Store } from '../ports/store.ts'
import { createLiveTurns } from './live-turns.ts'
import { createPromptMemory } from './prompt-memory.ts'
import { type RecordingProxy, recordingProxy } from './testing/recording-proxy.ts'

/** The real daemon and the real model, whose own window is 4,096 here; in between what records and passes on. */
const place = modelsHome()
let daemon: RealDaemon
let proxy: RecordingProxy

beforeAll(async () => {
  daemon = await startRealDaemon(place.home)
  proxy = await recordingProxy(daemon.port)
})
afterAll(async () => {
  proxy.close()
  await daemon.stop()
  place.remove()
})

const english = [
  [
    'What did we decide about the harbour wall?',
    'The northern part is rebuilt first, in stone, before winter.',
  ],
  [
    'How many people work on it now, and is that enough?',
    'Twelve, and four more from May; 16 is what the plan asks for.',
  ],
  [
    'Write down what the engineer said about the tides.',
    'High water is at 6:40 and 19:05. Work in between only!',
  ],
  ['Which of the three offers was cheapest?', 'The second one: 48,200 in total, with two years of warranty.'],
] as const
const chinese = [
  ['上次会议对港口的堤坝做了什么决定？', '北段先用石头重建，要在冬天以前完成。'],
  ['现在有多少人在做，够不够？', '现在十二个人，五月再来四个；计划里写的是16人。'],
  ['把工程师关于潮汐的话记下来。', '高潮在6点40分和19点05分，只能在两次高潮之间施工！'],
  ['三份报价里哪一份最便宜？', '第二份：一共48200元，保修两年。'],
] as const
const asked = {
  en: [
    'And who tells the fishermen about the closed pier?',
    'Put the open points into a short list, please.',
    'What happens if the stone comes three weeks late?',
    'Write one sentence for the mayor about all this.',
  ],
  zh: [
    '码头关闭的事由谁去通知渔民？',
    '请把还没有解决的问题列成一张短清单。',
    '如果石料晚到三个星期，会怎么样？',
    '给镇长写一句话，把这些事情说清楚。',
  ],
} as const

/** A conversation of 300 messages, as the app would have written it. */
async function written(store: Store, pairs: readonly (readonly [string, string])[]): Promise<ConversationId> {
  const conversation = newConversationId()
  for (let at = 0; at < 150; at += 1) {
    const [ask = '', answer = ''] = pairs[at % pairs.length] ?? []
    const next = newAnswer('', realModel)
    const isNew = at === 0
    value(await store.ask(question({ conversation, isNew, text: `${at + 1}. ${ask}`, next })))
    value(await store.end(answerEnd(next.turn, { text: answer })))
  }
  return conversation
}

async function sotto() {
  const { store } = await openDatabase()
  const { openGate, destinations } = testGate()
  destinations.allow(proxy.port, 'chat')
  const chat = createChat({ openGate })
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const address = () => success({ host: '127.0.0.1' as const, port: proxy.port })
  const windows = createModelWindows({ service: { address }, openGate, digest })
  const memory = createPromptMemory({ store, clock: machineClock, isTemporary: () => false })
  const turns = createLiveTurns({
    store,
    clock: machineClock,
    newId: randomUUID,
    log: () => undefined,
    sendBatch: () => undefined,
    turnPorts: (signal) => ({
      encode: chat.encode,
      digest,
      answering: (turn, sources, context) => void store.answering(turn, sources, context),
      send: (cleared, model, messages, parameters) => chat.send(cleared, model, messages, signal, parameters),
      window: (model, numCtx, _, loaded) => windows.of(model, { numCtx, trained: 8192, loaded }),
      ...memory,
      monotonic: () => machineClock.monotonic(),
    }),
    locate: async () =>
      success({
        locality: { place: 'local', by: 'managed' },
        details: noDetails,
        destination: { kind: 'loopback-ollama', port: proxy.port },
      }),
    conversationChanged: () => undefined,
    conversationRemoved: () => undefined,
  })
  async function ask(conversation: ConversationId, text: string): Promise<AnswerView> {
    const begun = value(await turns.ask({ conversation, text, model: realModel }))
    while (turns.isAnswering(conversation)) await new Promise((resolve) => setTimeout(resolve, 20))
    return value(await store.answer(begun.answer.id))
  }
  return { store, ask }
}

interface Body {
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly truncate: boolean
  readonly shift: boolean
}

/** The last chat that the daemon took. */
function lastTaken(): Body {
  const taken = proxy.seen.filter(({ path, status }) => path === '/api/chat' && status === 200).at(-1)
  return JSON.parse(taken?.body ?? '{}')
}

test.each(['en', 'zh'] as const)(
  'of 300 messages in a window of 4,096 (%s) the daemon gets all but what the note says, and counts as estimated',
  { timeout: 400_000 },
  async (language) => {
    const { store, ask } = await sotto()
    value(await store.writeParameters({ scope: 'app' }, { numPredict: 24, seed: 7 }))
    const conversation = await written(store, language === 'en' ? english : chinese)
    const errors: number[] = []
    for (const text of asked[language]) {
      const answer = await ask(conversation, text)
      expect(answer.error).toBeNull()
      const { context, figures } = answer
      const path = readPath(value(await store.page(conversation)).path).map(({ id }) => id)
      const texts = new Map(
        value(await store.messages(conversation, path)).map((message) => [message.id, message]),
      )
      const all = path.slice(0, -1).map((id) => texts.get(id)?.text)

      expect(context?.window).toBe(4096)
      expect(context?.leftOut).toBeGreaterThan(100)
      const { messages, truncate, shift } = lastTaken()
      expect(messages.map(({ content }) => content)).toEqual(all.slice(context?.leftOut))
      expect(messages[0]?.role).toBe('user')
      expect([truncate, shift]).toEqual([false, false])

      const seen = value(await store.seenPrompt(answer.id))
      expect(seen.messages.map(({ role, text: content }) => ({ role, content }))).toEqual(messages)
      expect(figures.promptTokens).toBeLessThanOrEqual(4096 - 24)
      errors.push((context?.estimate ?? 0) / (figures.promptTokens ?? 1) - 1)
    }
    expect(Math.abs(errors[3] ?? 1)).toBeLessThan(0.05)

    const loaded = await (await fetch(`http://127.0.0.1:${daemon.port}/api/ps`)).json()
    expect(loaded).toMatchObject({ models: [{ context_length: 4096 }] })
  },
)
