import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openConnection } from './connection.ts'
import { knownVersion } from './migrate.ts'
import { databaseThread, openDatabase } from './testing/database.ts'
import { answerEnd, question, value } from './testing/questions.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const damaged = { ok: false, error: { code: 'storage.damaged' } }

/** A history as a process leaves it that was killed: the last rows are in the log only. */
async function killedHistory() {
  const folder = temporaryFolder()
  const { store, file, key, close } = await openDatabase(folder)
  const asked = question({ text: 'a question in the log' })
  value(await store.ask(asked))
  value(await store.end(answerEnd(asked.next.turn)))
  const bytes = { database: readFileSync(file), log: readFileSync(`${file}-wal`) }
  await close()
  writeFileSync(file, bytes.database)
  writeFileSync(`${file}-wal`, bytes.log)
  const unchanged = () =>
    readFileSync(file).equals(bytes.database) && readFileSync(`${file}-wal`).equals(bytes.log)
  return { folder, file, key, asked, unchanged }
}

test('a wrong key that changes the history, or is taken for an empty one', async () => {
  const { file, key, asked, unchanged } = await killedHistory()
  const { open, store } = databaseThread()
  expect(await open({ in: 'file', file, key: randomBytes(32) })).toEqual(damaged)
  expect(unchanged()).toBe(true)
  expect(await store.conversations()).toEqual({ ok: false, error: { code: 'keys.locked' } })
  // The thread serves on, and the right key still opens what is there.
  value(await open({ in: 'file', file, key }))
  expect(value(await store.page(asked.conversation)).messages).toHaveLength(2)
})

test('a database of a newer version that an older one changes', async () => {
  const { folder, file, key } = await killedHistory()
  const newer = openConnection({ in: 'file', file, key })
  newer.exec('CREATE TABLE later (x ANY) STRICT')
  newer.pragma(`user_version = ${knownVersion + 1}`)
  const bytes = { database: readFileSync(file), log: readFileSync(`${file}-wal`) }
  newer.close()
  writeFileSync(file, bytes.database)
  writeFileSync(`${file}-wal`, bytes.log)

  const { open } = databaseThread()
  expect(await open({ in: 'file', file, key })).toEqual({
    ok: false,
    error: { code: 'storage.newer', found: knownVersion + 1, known: knownVersion },
  })
  expect(readFileSync(file).equals(bytes.database)).toBe(true)
  expect(readFileSync(`${file}-wal`).equals(bytes.log)).toBe(true)
  expect(readdirSync(folder).filter((name) => !name.startsWith('history.db'))).toEqual(['reserve'])
})

test('a damaged database that is "repaired", or read as if it were whole', async () => {
  const { folder, key, file, close, store } = await openDatabase()
  const asked = question({ text: 'x'.repeat(40_000) })
  value(await store.ask(asked))
  await close()
  const whole = readFileSync(file)

  // The first 16 bytes are the salt of a derived key, which a raw key has no use for.
  for (const at of [30, 2000, 4090]) {
    const bytes = Buffer.from(whole)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    writeFileSync(file, bytes)
    const { open } = databaseThread()
    expect(await open({ in: 'file', file, key }), `byte ${at}`).toEqual(damaged)
    expect(readFileSync(file).equals(bytes)).toBe(true)
  }

  // A page beyond the first is checked when it is read.
  const bytes = Buffer.from(whole)
  const at = whole.length - 3000
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  writeFileSync(file, bytes)
  const again = await openDatabase(folder, key)
  expect(await again.store.page(asked.conversation)).toEqual(damaged)
})

test('a file that is no database of ours and is overwritten', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'history.db')
  const plain = new Database(file)
  plain.exec('CREATE TABLE mine (x)')
  plain.close()
  const bytes = readFileSync(file)
  const { open } = databaseThread()
  expect(await open({ in: 'file', file, key: randomBytes(32) })).toEqual(damaged)
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('settings of the engine that leak to a temporary file or lose rows at a power cut', () => {
  const file = join(temporaryFolder(), 'history.db')
  const connection = openConnection({ in: 'file', file, key: randomBytes(32) })
  const settings = Object.fromEntries(
    [
      'journal_mode',
      'synchronous',
      'temp_store',
      'secure_delete',
      'foreign_keys',
      'cipher',
      'busy_timeout',
    ].map((name) => [name, connection.pragma(name, { simple: true })]),
  )
  connection.close()
  expect(settings).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    temp_store: 2,
    secure_delete: 1,
    foreign_keys: 1,
    cipher: 'chacha20',
    busy_timeout: 35_000,
  })
})
