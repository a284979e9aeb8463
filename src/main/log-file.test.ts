import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { logToFile } from './log-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'sotto-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a log that grows for years does not fill the disk, and only its owner reads it', () => {
  const file = join(folder, 'sotto.log')
  writeFileSync(file, 'x'.repeat(1_000_001))
  const log = logToFile(file)
  log('turn.ended', { done: true, stopped: false })
  expect(statSync(file).size).toBeLessThan(200)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ event: 'turn.ended', done: true })
  expect(statSync(`${file}.old`).size).toBe(1_000_001)
})

test('a log in a folder that is not there stops nothing', () => {
  expect(() => logToFile(join(folder, 'gone', 'sotto.log'))('bug')).not.toThrow()
})
