import { expect, test } from 'vitest'
import { readPath } from '../../core/conversation/path-text.ts'
import { databaseThread, openDatabase } from './testing/database.ts'
import {
  answerEnd,
  newAnswer,
  newConversationId,
  newMessageId,
  newTurnId,
  question,
  roomForAll,
  value,
} from './testing/questions.ts'

test('a question that is not there, or has no answer row, after the app was started again', async () => {
  const { store, close, folder, key } = await openDatabase()
  const asked = question({ text: 'what?', title: 'what?' })
  const begun = value(await store.ask(asked))
  expect(begun.conversation).toEqual({
    id: asked.conversation,
    title: 'what?',
    mode: 'local-only',
    updatedAt: 1000,
    answering: true,
  })
  await close()

  const again = await openDatabase(folder, key)
  const page = value(await again.store.page(asked.conversation))
  expect(page.conversation).toEqual(begun.conversation)
  expect(page.model).toBe('small:1b')
  expect(page.messages).toEqual([
    { role: 'user', id: asked.question, text: 'what?', pastedFrom: null, pinned: false, createdAt: 1000 },
    begun.answer,
  ])
  expect(begun.answer.state).toBe('prepared')
})

test('an answer that loses its text, figures or error on the way to disk', async () => {
  const { store } = await openDatabase()
  const asked = question()
  value(await store.ask(asked))
  const { turn } = asked.next
  value(await store.answering(turn, [asked.part], roomForAll))
  expect(value(await store.answer(asked.next.answer)).state).toBe('sending')
  value(await store.checkpoint(turn, 'half', 'thought'))
  expect(value(await store.answer(asked.next.answer))).toMatchObject({
    state: 'streaming',
    text: 'half',
    thinking: 'thought',
  })
  const end = answerEnd(turn, {
    state: 'failed',
    text: 'half of it',
    thinking: 'thoughts',
    cutByLength: true,
    error: { code: 'answer.stalled', seconds: 60 },
  })
  const ended = value(await store.end(end))
  expect(ended).toMatchObject({
    state: 'failed',
    text: 'half of it',
    thinking: 'thoughts',
    cutByLength: true,
    ranOn: 'local',
    figures: end.figures,
    error: { code: 'answer.stalled', seconds: 60 },
    model: 'small:1b',
    question: asked.question,
  })
  expect(value(await store.answer(asked.next.answer))).toEqual(ended)
  expect(value(await store.conversations())[0]?.answering).toBe(false)
})

test('a checkpoint that comes late and undoes the end of an answer', async () => {
  const { store } = await openDatabase()
  const { next, ...asked } = question()
  value(await store.ask({ ...asked, next }))
  const ended = value(await store.end(answerEnd(next.turn)))
  const late = { ok: false, error: { code: 'turn.not-found' } }
  expect(await store.checkpoint(next.turn, 'late', '')).toEqual(late)
  expect(await store.answering(next.turn, [], roomForAll)).toEqual(late)
  expect(await store.end(answerEnd(next.turn, { text: 'second' }))).toEqual(late)
  expect(value(await store.answer(next.answer))).toEqual(ended)
})

test('a retry that loses the first answer or hangs on the wrong question', async () => {
  const { store } = await openDatabase()
  const first = question({ text: 'one' })
  value(await store.ask(first))
  value(await store.end(answerEnd(first.next.turn, { text: 'first answer' })))
  const second = question({ conversation: first.conversation, isNew: false, text: 'two', at: 3000 })
  value(await store.ask(second))
  value(await store.end(answerEnd(second.next.turn, { text: 'second answer' })))

  const next = newAnswer('begun', 'other:3b')
  const again = value(await store.askAgain({ question: second.question, next, at: 4000 }))
  expect(again.question).toBe(second.question)
  expect(again.answer).toMatchObject({ text: 'begun', model: 'other:3b', question: second.question })
  expect(again.conversation).toMatchObject({ id: first.conversation, updatedAt: 4000, answering: true })

  const page = value(await store.page(first.conversation))
  expect(page.messages.map((message) => message.text)).toEqual(['one', 'first answer', 'two', 'begun'])
  expect(page.model).toBe('other:3b')
  expect(value(await store.answer(second.next.answer)).text).toBe('second answer')
  expect(again.history).toEqual([
    { role: 'user', text: 'one', parts: [first.part], pinned: false },
    { role: 'assistant', text: 'first answer', parts: [first.next.textPart], pinned: false },
    { role: 'user', text: 'two', parts: [second.part], pinned: false },
  ])
})

test('a crash that leaves an answer running for ever', async () => {
  const { store, close, folder, key } = await openDatabase()
  const asked = question()
  const other = question()
  value(await store.ask(asked))
  value(await store.checkpoint(asked.next.turn, 'what came', ''))
  value(await store.ask(other))
  value(await store.end(answerEnd(other.next.turn)))
  await close()

  const again = await openDatabase(folder, key)
  expect(value(await again.store.markInterrupted(5000))).toBe(1)
  expect(value(await again.store.markInterrupted(5000))).toBe(0)
  expect(value(await again.store.answer(asked.next.answer))).toMatchObject({
    state: 'interrupted',
    text: 'what came',
  })
  expect(value(await again.store.answer(other.next.answer)).state).toBe('done')
})

test('a sidebar whose order follows a clock that jumped back', async () => {
  const { store } = await openDatabase()
  const first = question({ at: 9_000_000 })
  const second = question({ at: 1000 })
  value(await store.ask(first))
  value(await store.ask(second))
  const order = async () => value(await store.conversations()).map(({ id }) => id)
  expect(await order()).toEqual([second.conversation, first.conversation])
  value(await store.ask(question({ conversation: first.conversation, isNew: false, at: 500 })))
  expect(await order()).toEqual([first.conversation, second.conversation])
})

test('a draft that outlives the question it became', async () => {
  const { store } = await openDatabase()
  value(await store.writeDraft(null, { text: 'for a new one', pastedFrom: null }, 1))
  expect(value(await store.readDraft(null)).text).toBe('for a new one')
  const asked = question()
  value(await store.ask(asked))
  expect(value(await store.readDraft(null)).text).toBe('')

  value(await store.writeDraft(null, { text: 'another new one', pastedFrom: null }, 2))
  value(await store.writeDraft(asked.conversation, { text: 'a', pastedFrom: null }, 2))
  value(await store.writeDraft(asked.conversation, { text: 'ab', pastedFrom: null }, 3))
  expect(value(await store.page(asked.conversation)).draft.text).toBe('ab')
  value(await store.ask(question({ conversation: asked.conversation, isNew: false })))
  expect(value(await store.readDraft(asked.conversation)).text).toBe('')
  expect(value(await store.readDraft(null)).text).toBe('another new one')
})

test('a setting that is lost, or takes another with it', async () => {
  const { store, close, folder, key } = await openDatabase()
  const before = value(await store.readSettings())
  expect(value(await store.writeSettings({ theme: 'dark' }))).toEqual({ ...before, theme: 'dark' })
  value(await store.writeSettings({ model: 'small:1b' }))
  value(await store.writeSettings({ model: null, sendWith: 'mod-enter' }))
  await close()
  const again = await openDatabase(folder, key)
  expect(value(await again.store.readSettings())).toEqual({ ...before, theme: 'dark', sendWith: 'mod-enter' })
})

test('an id that is not there and is taken for an empty history', async () => {
  const { store } = await openDatabase()
  const noConversation = { ok: false, error: { code: 'conversation.not-found' } }
  const noTurn = { ok: false, error: { code: 'turn.not-found' } }
  expect(await store.page(newConversationId())).toEqual(noConversation)
  expect(await store.mode(newConversationId())).toEqual(noConversation)
  expect(await store.writeDraft(newConversationId(), { text: 'x', pastedFrom: null }, 1)).toEqual(
    noConversation,
  )
  expect(await store.ask(question({ isNew: false }))).toEqual(noConversation)
  expect(await store.askAgain({ question: newMessageId(), next: newAnswer(), at: 1 })).toEqual(noTurn)
  expect(await store.answer(newMessageId())).toEqual(noTurn)
  expect(await store.checkpoint(newTurnId(), 'x', '')).toEqual(noTurn)
  expect(await store.end(answerEnd(newTurnId()))).toEqual(noTurn)
  expect(value(await store.conversations())).toEqual([])
})

test('a history in memory that behaves otherwise than one on disk, or a call before it is open', async () => {
  const { store, open } = databaseThread()
  expect(await store.conversations()).toEqual({ ok: false, error: { code: 'keys.locked' } })
  value(await open({ in: 'memory' }))
  const asked = question()
  value(await store.ask(asked))
  value(await store.end(answerEnd(asked.next.turn)))
  expect(value(await store.page(asked.conversation)).messages).toHaveLength(2)
})

test('a long conversation that is read whole to be opened, or in another order', async () => {
  const { store } = await openDatabase()
  const first = question({ text: 'text 0' })
  value(await store.ask(first))
  value(await store.end(answerEnd(first.next.turn)))
  const asked = [first]
  for (let at = 1; at < 40; at += 1) {
    const next = question({ conversation: first.conversation, isNew: false, text: `text ${at}` })
    value(await store.ask(next))
    value(await store.end(answerEnd(next.next.turn)))
    asked.push(next)
  }
  const ids = asked.flatMap(({ question: id, next }) => [id, next.answer])
  const page = value(await store.page(first.conversation))
  const path = readPath(page.path)
  expect(path.map(({ id }) => id)).toEqual(ids)
  expect(path.slice(0, 3).map(({ role }) => role)).toEqual(['user', 'assistant', 'user'])
  expect(page.messages.map(({ id }) => id)).toEqual(ids.slice(-40))
})

test('messages that another conversation has, or none, read by their ids', async () => {
  const { store } = await openDatabase()
  const asked = question({ text: 'here' })
  const other = question({ text: 'there' })
  for (const each of [asked, other]) value(await store.ask(each))
  const ids = [asked.question, other.question, newMessageId()]
  const read = async (of: typeof asked) => value(await store.messages(of.conversation, ids))
  expect((await read(asked)).map(({ text }) => text)).toEqual(['here'])
  expect((await read(other)).map(({ text }) => text)).toEqual(['there'])
})

test('a word that is found in another conversation, on another branch, or not where it is read', async () => {
  const { store } = await openDatabase()
  const asked = question({ text: '青瓷是什么？' })
  value(await store.ask(asked))
  value(await store.end(answerEnd(asked.next.turn, { text: '**青**瓷。[青瓷](https://example.com/青瓷)' })))
  value(await store.ask(question({ text: '青瓷' })))
  const words = async (of: string) => value(await store.find(asked.conversation, of))
  expect(await words('青瓷')).toEqual([
    { message: asked.question, count: 1 },
    { message: asked.next.answer, count: 2 },
  ])
  expect(await words('白瓷')).toEqual([])
  value(await store.askAgain({ question: asked.question, next: newAnswer(), at: 3000 }))
  expect(await words('青瓷')).toEqual([{ message: asked.question, count: 1 }])
})
