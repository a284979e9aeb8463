import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { success } from '../../core/contract/result.ts'
import { databaseThread, openDatabase } from '../db/testing/database.ts'
import { answerEnd, newAnswer, question, roomForAll, value } from '../db/testing/questions.ts'
import { machineClock } from '../machine-clock.ts'
import { TemporaryChats } from './temporary-chats.ts'

async function chats() {
  const { store: disk } = await openDatabase()
  const opened: { closed: boolean }[] = []
  let windowsClosed = 0
  const temporary = new TemporaryChats({
    disk,
    clock: machineClock,
    newId: randomUUID,
    async openInMemory() {
      const { open, store, close } = databaseThread()
      value(await open({ in: 'memory' }))
      const history = { closed: false }
      opened.push(history)
      return success({
        store,
        close: async () => {
          history.closed = true
          await close()
        },
      })
    },
    modelNames: async () => ['small:1b'],
    closeWindows: () => {
      windowsClosed += 1
    },
  })
  return { disk, temporary, opened, windowsClosed: () => windowsClosed }
}

test('a temporary chat that reaches the history on disk by any of its calls', async () => {
  const { disk, temporary } = await chats()
  const { store } = temporary
  const { conversation } = value(await temporary.begin())
  expect(conversation.mode).toBe('local-only')
  const asked = question({ conversation: conversation.id, isNew: false, text: 'a secret' })
  value(await store.writeDraft(conversation.id, { text: 'a secret draft', pastedFrom: null }, 1))
  const begun = value(await store.ask(asked))
  value(await store.answering(asked.next.turn, [asked.part], roomForAll))
  value(await store.checkpoint(asked.next.turn, 'half', ''))
  value(await store.end(answerEnd(asked.next.turn, { text: 'kept nowhere' })))
  const again = newAnswer()
  value(await store.askAgain({ question: asked.question, next: again, at: 3 }))
  value(await store.end(answerEnd(again.turn, { text: 'nor this' })))
  value(await store.showBranch(asked.next.answer))

  const page = value(await store.page(conversation.id))
  expect(page.temporary).toBe(true)
  expect(page.messages.map(({ text }) => text)).toEqual(['a secret', 'kept nowhere'])
  const missing = { ok: false, error: { code: 'conversation.not-found' } }
  expect(await disk.page(conversation.id)).toEqual(missing)
  expect(await disk.conversationOf(begun.answer.id)).toEqual(missing)
  expect(value(await disk.conversations())).toEqual([])
  // The same calls without `temporary` are on disk, so the look above can find them.
  const plant = question({ text: 'a plant' })
  value(await store.ask(plant))
  expect(value(await disk.page(plant.conversation)).temporary).toBe(false)
  expect(value(await store.conversations())).toHaveLength(1)
})

test('a chat that is still there after it was ended, or takes another one with it', async () => {
  const { temporary, opened } = await chats()
  const one = value(await temporary.begin()).conversation.id
  const other = value(await temporary.begin()).conversation.id
  await temporary.end(one)
  expect(opened).toEqual([{ closed: false }])
  expect(value(await temporary.store.page(other)).path).toBe('')
  await temporary.end(other)
  expect(opened).toEqual([{ closed: true }])
  expect(await temporary.store.page(other)).toEqual({ ok: false, error: { code: 'conversation.not-found' } })
  value(await temporary.begin())
  expect(opened).toHaveLength(2)
})

test('two chats begun at once, of which one is in a history that the other replaced', async () => {
  const { temporary, opened } = await chats()
  const begun = await Promise.all([temporary.begin(), temporary.begin()])
  expect(opened).toHaveLength(1)
  for (const page of begun) {
    expect(value(await temporary.store.page(value(page).conversation.id)).path).toBe('')
  }
})

test('a window closed over what was said without a question, or held for nothing', async () => {
  const { temporary, windowsClosed } = await chats()
  const { conversation } = value(await temporary.begin())
  expect(temporary.mayClose()).toBe(true)
  const asked = question({ conversation: conversation.id, isNew: false })
  value(await temporary.store.ask(asked))
  expect(temporary.mayClose()).toBe(false)
  temporary.keep()
  expect(temporary.mayClose()).toBe(false)
  await temporary.end(conversation.id)
  expect(windowsClosed()).toBe(1)
  expect(temporary.mayClose()).toBe(true)
})

test('a withdrawn first question that takes the temporary chat along, or becomes a draft on disk', async () => {
  const { disk, temporary } = await chats()
  const { conversation } = value(await temporary.begin())
  const asked = question({ conversation: conversation.id, isNew: false, text: 'taken back' })
  value(await temporary.store.ask(asked))
  expect(value(await temporary.store.withdraw(asked.next.turn, 2))).toEqual({
    draftOf: conversation.id,
    conversationGone: false,
  })
  expect(value(await temporary.store.page(conversation.id)).draft.text).toBe('taken back')
  expect(value(await disk.readDraft(null)).text).toBe('')
})

test('parameters of the app and of a model that a temporary chat is asked without', async () => {
  const { disk, temporary } = await chats()
  value(await disk.writeParameters({ scope: 'app' }, { temperature: 0.2 }))
  value(await disk.writeParameters({ scope: 'model', model: 'small:1b' }, { topK: 5 }))
  const { conversation } = value(await temporary.begin())
  const asked = question({ conversation: conversation.id, isNew: false })
  expect(value(await temporary.store.ask(asked)).parameters).toEqual({ temperature: 0.2, topK: 5 })
  value(await temporary.store.writeParameters({ scope: 'app' }, { temperature: 0.9 }))
  value(await temporary.store.end(answerEnd(asked.next.turn)))
  const again = value(await temporary.store.askAgain({ question: asked.question, next: newAnswer(), at: 3 }))
  expect(again.parameters).toEqual({ temperature: 0.9, topK: 5 })
  expect(value(await disk.readParameters({ conversation: null, model: null, folder: null })).app).toEqual({
    temperature: 0.9,
  })
})
