// The same rows by a program that opens SQLite by itself, without a key and without waiting for the disk.
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import Database from 'better-sqlite3'

const [, , file = '', , count = '0', word = ''] = process.argv
const database = new Database(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = OFF')
database.exec('CREATE TABLE message (sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT)')
const add = database.prepare('INSERT INTO message (id, text) VALUES (?, ?)')
for (let number = 0; number < Number(count); number += 1) {
  const id = randomUUID()
  add.run(id, `${word} ${'q'.repeat(20_000)}`)
  writeSync(1, `ack ${id}\n`)
}
process.kill(process.pid, 'SIGKILL')
