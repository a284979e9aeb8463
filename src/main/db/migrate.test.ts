import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openConnection } from './connection.ts'
import { knownVersion, migrate, schemaVersion } from './migrate.ts'
import { migrations } from './migrations/all.ts'
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
    'conversation',
    'draft',
    'message',
    'part',
    'part_source',
    'setting',
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
