import { expect, test } from 'vitest'
import {
  messageOf,
  nothingLearned,
  promptOf,
  tokensOf,
  weightsOf,
} from '../../core/conversation/token-rate.ts'
import { machineClock } from '../machine-clock.ts'
import { createPromptMemory } from '../turns/prompt-memory.ts'
import { openDatabase } from './testing/database.ts'
import {
  answerEnd,
  newAnswer,
  newConversationId,
  newMessageId,
  question,
  roomForAll,
  value,
} from './testing/questions.ts'

test('a pinned message is one after a restart too, for the page and for the next prompt', async () => {
  const { store, close, folder, key } = await openDatabase()
  const asked = question()
  value(await store.ask(asked))
  value(await store.end(answerEnd(asked.next.turn)))
  value(await store.pin(asked.question, true))
  value(await store.pin(asked.question, true))
  expect(await store.pin(newMessageId(), true)).toMatchObject({ error: { code: 'turn.not-found' } })
  await close()

  const again = await openDatabase(folder, key)
  const { messages } = value(await again.store.page(asked.conversation))
  expect(messages.map(({ pinned }) => pinned)).toEqual([true, false])
  const next = question({ conversation: asked.conversation, isNew: false })
  expect(value(await again.store.ask(next)).history.map(({ pinned }) => pinned)).toEqual([true, false, false])
  value(await again.store.pin(asked.question, false))
  expect(value(await again.store.answer(asked.next.answer)).pinned).toBe(false)
})

test('what the model saw is what was recorded for that answer, not what the path is now', async () => {
  const { store } = await openDatabase()
  const first = question({ text: 'one' })
  value(await store.ask(first))
  value(await store.end(answerEnd(first.next.turn, { text: 'first answer' })))
  value(await store.writeParameters({ scope: 'app' }, { systemPrompt: 'Be brief.' }))
  const second = question({ conversation: first.conversation, isNew: false, text: 'two' })
  value(await store.ask(second))
  const context = { window: 4096, estimate: 33, leftOut: 2 }
  value(await store.answering(second.next.turn, [second.part], context))
  value(await store.writeParameters({ scope: 'app' }, { systemPrompt: 'Be long.' }))

  expect(value(await store.seenPrompt(second.next.answer))).toEqual({
    system: 'Be brief.',
    messages: [{ id: second.question, role: 'user', text: 'two' }],
    context,
  })
  expect(value(await store.answer(second.next.answer)).context).toEqual(context)
  // An answer that no provider began has neither.
  expect(value(await store.seenPrompt(first.next.answer))).toMatchObject({ messages: [], context: null })
  expect(await store.seenPrompt(second.question)).toMatchObject({ error: { code: 'turn.not-found' } })
})

test('the parts of a prompt come in the order of the path', async () => {
  const { store } = await openDatabase()
  const first = question({ text: 'one' })
  value(await store.ask(first))
  value(await store.end(answerEnd(first.next.turn, { text: 'first answer' })))
  const next = newAnswer()
  const second = question({ conversation: first.conversation, isNew: false, text: 'two', next })
  value(await store.ask(second))
  value(await store.answering(next.turn, [second.part, first.next.textPart, first.part], roomForAll))
  const { messages } = value(await store.seenPrompt(next.answer))
  expect(messages.map(({ text }) => text)).toEqual(['one', 'first answer', 'two'])
})

test('what a model taught is known after a restart, and another model knows nothing of it', async () => {
  const { store, close, folder, key } = await openDatabase()
  const conversation = newConversationId()
  const isTemporary = () => false
  const memory = createPromptMemory({ store, clock: machineClock, isTemporary })
  const prompt = promptOf([messageOf('法国的首都是哪里？')])
  await memory.rate('small:1b', conversation)
  for (let turn = 0; turn < 3; turn += 1) memory.learn('small:1b', conversation, prompt, 30)
  await close()

  const again = createPromptMemory({
    store: (await openDatabase(folder, key)).store,
    clock: machineClock,
    isTemporary,
  })
  expect(Math.round(tokensOf(weightsOf(await again.rate('small:1b', conversation)), prompt))).toBe(30)
  expect(await again.rate('other:3b', conversation)).toEqual(nothingLearned)
})
