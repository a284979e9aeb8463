import { expect, test } from 'vitest'
import { connectDatabase } from './client.ts'
import { launchThread } from './launch-thread.ts'
import { openDatabase } from './testing/database.ts'
import { newConversationId, question, value } from './testing/questions.ts'

const gone = { ok: false, error: { code: 'internal' } }

test('a call that waits for ever when the thread dies', async () => {
  const thread = launchThread(new URL('./testing/silent-thread.ts', import.meta.url))
  const { store, close } = connectDatabase(thread)
  const pending = [store.conversations(), store.ask(question())]
  await thread.terminate()
  expect(await Promise.all(pending)).toEqual([gone, gone])
  expect(await store.conversations()).toEqual(gone)
  await close()
})

test('a thread that cannot even start, and takes the app with it', async () => {
  const { open } = connectDatabase(launchThread(new URL('./no-such-file.ts', import.meta.url)))
  expect(await open({ in: 'memory' })).toEqual(gone)
})

test('a bug in the thread whose report quotes what someone typed', async () => {
  const { store } = await openDatabase()
  const conversation = newConversationId()
  value(await store.ask(question({ conversation })))
  const twice = store.ask(question({ conversation, isNew: true, text: 'a secret', title: 'a secret' }))
  const error = await twice.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Error)
  const report = error instanceof Error ? `${error.message}\n${error.stack}` : ''
  expect(report).toContain('turns.ts')
  expect(report).not.toContain('secret')
  // The thread serves on, and nothing of the failed call is left.
  expect(value(await store.page(conversation)).messages).toHaveLength(2)
})
