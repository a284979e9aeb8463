import { expect, test } from 'vitest'
import { openConnection } from './connection.ts'
import { openDatabase } from './testing/database.ts'
import { answerEnd, newAnswer, question, roomForAll, value } from './testing/questions.ts'

const tables = ['conversation', 'message', 'part', 'part_source', 'turn', 'branch_choice', 'deleted_message']

/** How many rows of a conversation there are, by table, read by another connection. */
async function rowsAfter(act: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<void>) {
  const database = await openDatabase()
  await act(database)
  await database.close()
  const { file, key } = database
  const connection = openConnection({ in: 'file', file, key })
  const rows = tables.map((table) => connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  expect(connection.pragma('foreign_key_check')).toEqual([])
  connection.close()
  return rows
}

test('a turn withdrawn before it was sent that leaves an orphan, or loses the text', async () => {
  const rows = await rowsAfter(async ({ store }) => {
    const asked = question({ text: 'taken back' })
    value(await store.ask(asked))
    value(await store.writeDraft(null, { text: 'typed meanwhile', pastedFrom: null }, 2))
    expect(value(await store.withdraw(asked.next.turn, 3))).toEqual({ draftOf: null, conversationGone: true })
    expect(value(await store.readDraft(null)).text).toBe('taken back\n\ntyped meanwhile')
    expect(value(await store.conversations())).toEqual([])
  })
  expect(rows).toEqual(tables.map(() => 0))
})

test('a withdrawn second answer that takes its question with it, or a withdrawn question the one before', async () => {
  const { store } = await openDatabase()
  const asked = question({ text: 'one' })
  value(await store.ask(asked))
  value(await store.end(answerEnd(asked.next.turn, { text: 'kept' })))
  const again = newAnswer()
  value(await store.askAgain({ question: asked.question, next: again, at: 3 }))
  expect(value(await store.withdraw(again.turn, 4))).toEqual({
    draftOf: asked.conversation,
    conversationGone: false,
  })
  const page = value(await store.page(asked.conversation))
  expect(page.messages.map(({ text }) => text)).toEqual(['one', 'kept'])
  expect(page.draft.text).toBe('')
  const next = question({ conversation: asked.conversation, isNew: false, text: 'two' })
  value(await store.ask(next))
  value(await store.withdraw(next.next.turn, 5))
  const after = value(await store.page(asked.conversation))
  expect(after.messages.map(({ text }) => text)).toEqual(['one', 'kept'])
  expect(after.draft.text).toBe('two')
})

test('a turn that was sent and is withdrawn all the same', async () => {
  const { store } = await openDatabase()
  const asked = question()
  value(await store.ask(asked))
  value(await store.answering(asked.next.turn, [], roomForAll))
  expect(await store.withdraw(asked.next.turn, 3)).toEqual({ ok: false, error: { code: 'turn.not-found' } })
})

test('a conversation in the bin that stands in the list, does not come back, or outlives its 30 days', async () => {
  const rows = await rowsAfter(async ({ store }) => {
    const asked = question({ text: 'for the bin' })
    value(await store.ask(asked))
    value(await store.answering(asked.next.turn, [asked.part], roomForAll))
    value(await store.end(answerEnd(asked.next.turn)))
    value(await store.askAgain({ question: asked.question, next: newAnswer(), at: 3 }))
    value(await store.deleteMessage(asked.next.answer, 4))
    value(await store.writeDraft(asked.conversation, { text: 'a draft', pastedFrom: null }, 5))
    value(await store.deleteConversation(asked.conversation, 1_000))
    expect(value(await store.conversations())).toEqual([])
    expect(value(await store.deletedConversations())).toMatchObject([
      { id: asked.conversation, deletedAt: 1_000 },
    ])
    value(await store.restoreConversation(asked.conversation))
    expect(value(await store.conversations())).toHaveLength(1)
    expect(value(await store.page(asked.conversation)).draft.text).toBe('a draft')

    value(await store.deleteConversation(asked.conversation, 2_000))
    expect(value(await store.purgeDeletedBefore(2_000))).toBe(0)
    expect(value(await store.deletedConversations())).toHaveLength(1)
    expect(value(await store.purgeDeletedBefore(2_001))).toBe(1)
  })
  expect(rows).toEqual(tables.map(() => 0))
})

test('a conversation purged out of the list, not out of the bin', async () => {
  const { store } = await openDatabase()
  const asked = question()
  value(await store.ask(asked))
  expect(await store.purge(asked.conversation)).toEqual({
    ok: false,
    error: { code: 'conversation.not-found' },
  })
  value(await store.deleteConversation(asked.conversation, 1))
  value(await store.purge(asked.conversation))
  expect(value(await store.deletedConversations())).toEqual([])
})

test('a name that a person gave and a model takes away', async () => {
  const { store } = await openDatabase()
  const asked = question({ title: 'the first line' })
  value(await store.ask(asked))
  expect(value(await store.rename(asked.conversation, '模型的', 'model')).title).toBe('模型的')
  expect(value(await store.rename(asked.conversation, 'again', 'model')).title).toBe('模型的')
  expect(value(await store.rename(asked.conversation, 'mine', 'person')).title).toBe('mine')
  expect(value(await store.rename(asked.conversation, 'again', 'model')).title).toBe('mine')
})
