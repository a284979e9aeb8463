import { expect, test } from 'vitest'
import { openDatabase } from './testing/database.ts'
import { answerEnd, newAnswer, newMessageId, question, value } from './testing/questions.ts'

/** A conversation of two questions, of which the first was put in other words and the second answered twice. */
async function forked() {
  const { store } = await openDatabase()
  const first = question({ text: 'one' })
  value(await store.ask(first))
  value(await store.end(answerEnd(first.next.turn, { text: 'first answer' })))
  const second = question({ conversation: first.conversation, isNew: false, text: 'two' })
  value(await store.ask(second))
  value(await store.end(answerEnd(second.next.turn, { text: 'second answer' })))
  const again = newAnswer()
  value(await store.askAgain({ question: second.question, next: again, at: 3000 }))
  value(await store.end(answerEnd(again.turn, { text: 'other answer' })))
  const edited = question({
    conversation: first.conversation,
    isNew: false,
    insteadOf: first.question,
    text: 'one, edited',
  })
  value(await store.ask(edited))
  value(await store.end(answerEnd(edited.next.turn, { text: 'answer to the edit' })))
  const texts = async () => value(await store.page(first.conversation)).messages.map(({ text }) => text)
  const branches = async () => value(await store.page(first.conversation)).branches
  return { store, first, second, again, edited, texts, branches }
}

test('an edit that overwrites the old branch, or hangs below it', async () => {
  const { store, first, edited, texts, branches } = await forked()
  expect(await texts()).toEqual(['one, edited', 'answer to the edit'])
  expect(await branches()).toEqual([
    { message: edited.question, siblings: [first.question, edited.question], elsewhere: 4 },
  ])
  value(await store.showBranch(first.question))
  expect(await texts()).toEqual(['one', 'first answer', 'two', 'other answer'])
})

test('a branch that forgets which of its own branches was shown', async () => {
  const { store, first, second, again, edited, texts, branches } = await forked()
  value(await store.showBranch(second.next.answer))
  expect(await texts()).toEqual(['one', 'first answer', 'two', 'second answer'])
  value(await store.showBranch(edited.question))
  value(await store.showBranch(first.question))
  expect(await texts()).toEqual(['one', 'first answer', 'two', 'second answer'])
  expect(await branches()).toEqual([
    { message: first.question, siblings: [first.question, edited.question], elsewhere: 1 },
    { message: second.next.answer, siblings: [second.next.answer, again.answer], elsewhere: 0 },
  ])
})

test('a delete that takes a sibling too, or does not come back whole', async () => {
  const { store, first, again, texts } = await forked()
  value(await store.showBranch(again.answer))
  const deleted = value(await store.deleteMessage(first.question, 5000))
  expect(deleted).toEqual({ conversation: first.conversation, hidden: 5 })
  expect(await texts()).toEqual(['one, edited', 'answer to the edit'])
  value(await store.restoreMessage(first.question))
  expect(await texts()).toEqual(['one', 'first answer', 'two', 'other answer'])
})

test('the only answer deleted, after which the next question hangs in the air or the model gets what is gone', async () => {
  const { store } = await openDatabase()
  const asked = question({ text: 'one' })
  value(await store.ask(asked))
  value(await store.end(answerEnd(asked.next.turn, { text: 'gone' })))
  value(await store.deleteMessage(asked.next.answer, 5000))
  const page = value(await store.page(asked.conversation))
  expect(page.messages.map(({ text }) => text)).toEqual(['one'])
  expect(page.branches).toEqual([])
  const next = question({ conversation: asked.conversation, isNew: false, text: 'two' })
  expect(value(await store.ask(next)).history.map(({ text }) => text)).toEqual(['one', 'two'])
  value(await store.deleteMessage(asked.question, 6000))
  expect(value(await store.page(asked.conversation)).messages).toEqual([])
})

test('a message that is not there, deleted or shown as if it were', async () => {
  const { store } = await openDatabase()
  const missing = { ok: false, error: { code: 'conversation.not-found' } }
  expect(await store.showBranch(newMessageId())).toEqual(missing)
  expect(await store.deleteMessage(newMessageId(), 1)).toEqual(missing)
  expect(await store.restoreMessage(newMessageId())).toEqual(missing)
})

test('a second answer to a question that was deleted meanwhile, which is shown all the same', async () => {
  const { store, first, second, edited, texts } = await forked()
  value(await store.deleteMessage(first.question, 5000))
  const gone = { ok: false, error: { code: 'turn.not-found' } }
  for (const { question: id } of [first, second]) {
    expect(await store.askAgain({ question: id, next: newAnswer(), at: 6000 })).toEqual(gone)
  }
  const inside = { conversation: first.conversation, isNew: false, insteadOf: second.question }
  expect((await store.ask(question(inside))).ok).toBe(false)
  expect(await texts()).toEqual(['one, edited', 'answer to the edit'])
  value(await store.askAgain({ question: edited.question, next: newAnswer(), at: 7000 }))
})
