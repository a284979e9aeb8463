import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from './testing/database.ts'
import { answerEnd, question, value } from './testing/questions.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

/** The files of the folder in which the word stands, in any of the forms that software writes text in. */
function filesWith(folder: string, word: string): string[] {
  const whole = Buffer.from(word, 'utf8')
  const forms = [whole, Buffer.from(word, 'utf16le'), whole.toString('hex'), ...base64Forms(whole)]
  return readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name))
    return forms.some((form) => bytes.includes(form))
  })
}

/** The middle of the word in base64, for each of the three ways it can lie in the groups. */
function base64Forms(word: Buffer): string[] {
  return [0, 1, 2].map((lead) => {
    const encoded = Buffer.concat([Buffer.alloc(lead), word]).toString('base64')
    return encoded.slice(4, -4)
  })
}

test('typed words or the key that stand readable in a file of the history', async () => {
  const folder = temporaryFolder()
  const { store, key } = await openDatabase(folder)
  const word = `canary-${randomBytes(12).toString('hex')}`
  const asked = question({ text: word, title: word })
  value(await store.ask(asked))
  value(await store.end(answerEnd(asked.next.turn, { text: `${word}\ud800`, thinking: word })))
  value(await store.writeDraft(null, { text: word, pastedFrom: null }, 1))
  value(await store.writeSettings({ model: word }))
  expect(readdirSync(folder).sort()).toEqual(['history.db', 'history.db-shm', 'history.db-wal', 'reserve'])
  expect(filesWith(folder, word)).toEqual([])
  const keyForms = [Buffer.from(key), Buffer.from(key).toString('hex'), Buffer.from(key).toString('base64')]
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    expect(keyForms.some((form) => bytes.includes(form))).toBe(false)
  }

  // The same search finds the word in a database that is not encrypted, and in its log.
  const plain = new Database(join(folder, 'plain.db'))
  plain.pragma('journal_mode = WAL')
  plain.exec('CREATE TABLE message (text)')
  plain.prepare('INSERT INTO message VALUES (?)').run(word)
  expect(filesWith(folder, word)).toEqual(['plain.db-wal'])
  plain.close()
  expect(filesWith(folder, word)).toEqual(['plain.db'])
})
