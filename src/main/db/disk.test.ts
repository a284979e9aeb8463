import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reserveSize } from './reserve.ts'
import { databaseThread, openDatabase } from './testing/database.ts'
import { answerEnd, question, value } from './testing/questions.ts'
import { canMount, tinyDisk } from './testing/tiny-disk.ts'

const megabyte = 1024 * 1024
const full = { ok: false, error: { code: 'storage.full' } }

test.runIf(canMount)('a full disk that loses the running answer, or what was there before', async () => {
  const disk = tinyDisk(8 * megabyte)
  const reserve = join(disk.folder, 'reserve')
  const { store } = await openDatabase(disk.folder)
  expect(statSync(reserve).size).toBe(reserveSize)
  const asked = question({ text: 'before it was full' })
  value(await store.ask(asked))
  disk.fill()

  const text = 'x'.repeat(300_000)
  expect(await store.checkpoint(asked.next.turn, text, '')).toEqual(full)
  expect(existsSync(reserve)).toBe(false)
  expect(value(await store.end(answerEnd(asked.next.turn, { text }))).text).toBe(text)
  // What is left is for ending what runs: nothing new is begun, and what is there can be read.
  disk.fill()
  expect(await store.ask(question())).toEqual(full)
  const page = value(await store.page(asked.conversation))
  expect(page.messages.map((message) => message.text)).toEqual(['before it was full', text])

  disk.empty()
  value(await store.ask(question()))
  expect(statSync(reserve).size).toBe(reserveSize)
})

test.runIf(canMount)('an answer whose end is the first write on a full disk, and is lost', async () => {
  const disk = tinyDisk(8 * megabyte)
  const { store, close, key } = await openDatabase(disk.folder)
  const asked = question()
  value(await store.ask(asked))
  disk.fill()
  const text = 'y'.repeat(300_000)
  expect(value(await store.end(answerEnd(asked.next.turn, { text }))).text).toBe(text)
  await close()
  const again = await openDatabase(disk.folder, key)
  expect(value(await again.store.answer(asked.next.answer)).text).toBe(text)
})

test.runIf(canMount)(
  'a disk that is full at the first start, and a crash instead of a sentence',
  async () => {
    const disk = tinyDisk(megabyte)
    disk.fill()
    const { open } = databaseThread()
    const file = join(disk.folder, 'history.db')
    expect(await open({ in: 'file', file, key: randomBytes(32) })).toEqual(full)
    disk.empty()
    expect(await open({ in: 'file', file, key: randomBytes(32) })).toMatchObject({ ok: true })
  },
)

test.runIf(canMount)('a disk that became read-only, and is reported as damage', async () => {
  const disk = tinyDisk(16 * megabyte)
  const { close, key, file } = await openDatabase(disk.folder)
  await close()
  disk.makeReadOnly()
  const { open } = databaseThread()
  expect(await open({ in: 'file', file, key })).toEqual({ ok: false, error: { code: 'storage.read-only' } })
})
