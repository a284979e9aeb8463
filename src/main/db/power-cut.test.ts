import { randomBytes, randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { type Connection, openConnection } from './connection.ts'
import { type DiskCall, recordDisk } from './testing/disk-record.ts'
import { filesAfterCut } from './testing/power-cut.ts'
import { randomFrom } from './testing/random.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const cuts = 100
const script = (name: string) => new URL(`./testing/${name}`, import.meta.url).pathname

test('a power cut that loses what was acknowledged', { timeout: 240_000 }, () => {
  const seed = randomInt(2 ** 31)
  const key = randomBytes(32)
  const word = `canary-${randomBytes(12).toString('hex')}`
  const shipped = record('power-writer.ts', 120, key, word)
  const safe = cutPower(shipped, seed, (file) => openConnection({ in: 'file', file, key }))

  // The same cuts, on the record of a program that does not wait for the disk, lose rows.
  const careless = record('careless-writer.ts', 240, key, word)
  const unsafe = cutPower(careless, seed, (file) => new Database(file))
  process.stdout.write(
    `power cut, seed ${seed}: of ${cuts} cuts, ${safe.lossy} lost rows as shipped, ${unsafe.lossy} with synchronous OFF\n`,
  )
  expect(safe).toEqual({ lossy: 0, broken: 0 })
  expect(unsafe.lossy).toBeGreaterThan(cuts / 4)
  // Where a cut happens to lose nothing of what was written, its rows are there: the replay is true.
  expect(unsafe.lossy).toBeLessThan(cuts)

  // Nothing that was ever written holds the text, and the same search finds it where it is plain.
  const writes = (calls: readonly DiskCall[]) =>
    calls.flatMap((call) => (call.call === 'write' ? [call.bytes] : []))
  expect(writes(shipped).length).toBeGreaterThan(1000)
  expect(writes(shipped).some((bytes) => bytes.includes(word))).toBe(false)
  expect(writes(careless).some((bytes) => bytes.includes(word))).toBe(true)
})

/** What a script did to its database, checkpoints of the log included. */
function record(name: string, count: number, key: Uint8Array, word: string): DiskCall[] {
  const folder = temporaryFolder()
  const file = join(folder, 'history.db')
  const input = [file, Buffer.from(key).toString('hex'), String(count), word]
  const calls = recordDisk(script(name), input, file, folder)
  expect(calls.filter(({ call }) => call === 'acknowledge')).toHaveLength(240)
  const checkpointed = calls.findLastIndex((call) => call.call === 'write' && call.file === file)
  expect(checkpointed).toBeGreaterThan(calls.length / 2)
  return calls
}

/** How many of the cuts lost a row, and how many left a database that is not whole. */
function cutPower(calls: readonly DiskCall[], seed: number, open: (file: string) => Connection) {
  const random = randomFrom(seed)
  const firstAcknowledged = calls.findIndex(({ call }) => call === 'acknowledge')
  const found = { lossy: 0, broken: 0 }
  for (let cut = 0; cut < cuts; cut += 1) {
    const count = firstAcknowledged + 1 + Math.floor(random() * (calls.length - firstAcknowledged))
    const folder = temporaryFolder()
    for (const [file, bytes] of filesAfterCut(calls, count, random)) {
      writeFileSync(join(folder, basename(file)), bytes)
    }
    const acknowledged = calls
      .slice(0, count)
      .flatMap((call) => (call.call === 'acknowledge' ? [call.id] : []))
    const { ids, whole } = read(join(folder, 'history.db'), open)
    if (!whole) found.broken += 1
    if (acknowledged.some((id) => !ids.has(id))) found.lossy += 1
  }
  return found
}

function read(
  file: string,
  open: (file: string) => Connection,
): { ids: ReadonlySet<unknown>; whole: boolean } {
  try {
    const connection = open(file)
    try {
      const ids = new Set(connection.prepare('SELECT id FROM message').pluck().all())
      return { ids, whole: connection.pragma('integrity_check', { simple: true }) === 'ok' }
    } finally {
      connection.close()
    }
  } catch {
    return { ids: new Set(), whole: false }
  }
}
