import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findOllama } from './find-ollama.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sotto-find-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(...path: string[]): string {
  const file = join(root, ...path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return file
}

const find = (path: string): Promise<string[]> =>
  findOllama(
    { platform: 'linux', environment: { PATH: path }, home: join(root, 'home') },
    join(root, 'cache'),
  ).then((found) => found.filter((file) => file.startsWith(root)))

test('the one on the PATH comes first, then the usual places, then the newest kept copy', async () => {
  const onPath = put('bin', 'ollama')
  const atHome = put('home', '.local', 'bin', 'ollama')
  const old = put('cache', 'ollama-0.9.2', 'bin', 'ollama')
  const fresh = put('cache', 'ollama-0.17.4', 'bin', 'ollama')
  expect(await find(join(root, 'bin'))).toEqual([onPath, atHome, fresh, old])
})

test('a relative entry of the PATH, which would run a file of the present folder, is left out', async () => {
  put('bin', 'ollama')
  expect(await find('.:bin')).toEqual([])
})

test('a file that may not be run is left out', async () => {
  chmodSync(put('bin', 'ollama'), 0o644)
  expect(await find(join(root, 'bin'))).toEqual([])
})
