import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp } from './backup-before-migration.ts'
import { openConnection } from './connection.ts'
import { knownVersion, migrate, schemaVersion } from './migrate.ts'
import { migrations } from './migrations/all.ts'
import { databaseThread } from './testing/database.ts'
import { value } from './testing/questions.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const victim = new URL('./testing/migration-victim.ts', import.meta.url).pathname
const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"

function newHistory() {
  const place = { in: 'file', file: join(temporaryFolder(), 'history.db'), key: randomBytes(32) } as const
  const connection = openConnection(place)
  connection.exec(`INSERT INTO setting VALUES ('theme', '"dark"')`)
  return { place, connection }
}

test('a step that is left out, or stands twice', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1))
  expect(knownVersion).toBe(migrations.length)
})

test('an empty database that does not get every table, or a whole one that is migrated again', () => {
  const { connection, place } = newHistory()
  expect(schemaVersion(connection)).toBe(knownVersion)
  expect(connection.prepare(tables).pluck().all()).toEqual([
    'branch_choice',
    'conversation',
    'deleted_message',
    'draft',
    'message',
    'part',
    'part_source',
    'pinned_message',
    'scope_setting',
    'setting',
    'token_rate',
    'turn',
  ])
  connection.close()
  const again = openConnection(place)
  expect(again.prepare('SELECT name FROM setting').pluck().all()).toEqual(['theme'])
  again.close()
})

test('a step that fails in its middle and leaves half of itself', () => {
  const { connection } = newHistory()
  const broken = {
    version: knownVersion + 1,
    sql: 'CREATE TABLE late (x ANY) STRICT; SELECT no_such_function();',
  }
  expect(() => migrate(connection, [...migrations, broken])).toThrow()
  expect(schemaVersion(connection)).toBe(knownVersion)
  expect(connection.prepare(tables).pluck().all()).not.toContain('late')
  migrate(connection, [...migrations, { ...broken, sql: 'CREATE TABLE late (x ANY) STRICT' }])
  expect(schemaVersion(connection)).toBe(knownVersion + 1)
  connection.close()
})

test('a process killed inside a step, after which the database does not open or has lost rows', () => {
  const { connection, place } = newHistory()
  connection.close()
  const ended = spawnSync(process.execPath, [victim, place.file, place.key.toString('hex')])
  expect(ended.signal).toBe('SIGKILL')
  const again = openConnection(place)
  expect(schemaVersion(again)).toBe(knownVersion)
  expect(again.prepare(tables).pluck().all()).not.toContain('late')
  expect(again.prepare('SELECT name FROM setting').pluck().all()).toEqual(['theme'])
  expect(again.pragma('integrity_check', { simple: true })).toBe('ok')
  again.close()
})

/** Each file was made by the code that had its number for the newest version. */
const fixtures = [{ version: 1, rows: { messages: 5, drafts: 2 } }]
const fixtureKey = createHash('sha256').update('the key of the fixtures').digest()

test('a version without a history that it made', () => {
  expect(fixtures.map(({ version }) => version)).toEqual(
    migrations.slice(0, -1).map(({ version }) => version),
  )
})

test.for(fixtures)(
  'a history of version $version that does not open, or has lost a word',
  async ({ version, rows }) => {
    const file = join(temporaryFolder(), 'history.db')
    const name = `${String(version).padStart(4, '0')}.db`
    copyFileSync(new URL(`./migrations/fixtures/${name}`, import.meta.url), file)
    const { open, store, close } = databaseThread()
    value(await open({ in: 'file', file, key: fixtureKey }))
    const [conversation] = value(await store.conversations())
    if (conversation === undefined) throw new Error('no conversation')
    expect(conversation.title).toBe('法国的首都是哪里？')
    const page = value(await store.page(conversation.id))
    expect(page.draft).toEqual({ text: 'a draft', pastedFrom: null })
    expect(value(await store.readDraft(null)).text).toBe('还没发的')
    expect(value(await store.readSettings()).theme).toBe('dark')
    const [asked, failed, odd, half] = page.messages
    expect(asked).toMatchObject({ text: '法国的首都是哪里？' })
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'answer.cut' } })
    expect(odd).toMatchObject({ text: 'lone \ud800 surrogate and \0' })
    expect(half).toMatchObject({ state: 'streaming', text: 'half' })

    // The old file stands beside the new one until the new one was found whole by another start.
    const kept = openConnection({ in: 'file', file, key: fixtureKey })
    expect(schemaVersion(kept)).toBe(knownVersion)
    expect(kept.prepare('SELECT count(*) FROM message').pluck().get()).toBe(rows.messages)
    expect(kept.prepare('SELECT count(*) FROM draft').pluck().get()).toBe(rows.drafts)
    kept.close()
    expect(existsSync(`${file}.before-update`)).toBe(false)
    await close()
  },
)

test('a schema that is changed without a copy of what it was', () => {
  const file = join(temporaryFolder(), 'history.db')
  copyFileSync(new URL('./migrations/fixtures/0001.db', import.meta.url), file)
  openConnection({ in: 'file', file, key: fixtureKey }).close()
  const copy = `${file}.before-update`
  const old = join(temporaryFolder(), 'old.db')
  copyFileSync(copy, old)
  const again = openConnection({ in: 'file', file: old, key: fixtureKey })
  expect(again.prepare('SELECT count(*) FROM message').pluck().get()).toBe(5)
  again.close()
})

test('a copy that is not whole, which stays and takes the room of the next one', () => {
  const { connection, place } = newHistory()
  const copy = `${place.file}.before-update`
  let seen = false
  const refuse = (file: string) => {
    seen = existsSync(file)
    throw new Error('not whole')
  }
  expect(() => backUp(connection, place.file, refuse)).toThrow('not whole')
  expect(seen).toBe(true)
  expect(existsSync(copy)).toBe(false)
  connection.close()
})
