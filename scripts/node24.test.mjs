import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { repository } from './setup/repository.mjs'

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-node24-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** @param {string} source @param {string[]} args @param {import('node:child_process').StdioOptions} stdio */
function start(source, args, stdio) {
  const script = join(folder, 'script.mjs')
  writeFileSync(script, source)
  const command = [join(repository, 'scripts', 'node24.mjs'), script, ...args]
  return spawn(process.execPath, command, { stdio, cwd: folder })
}

test('standard output is the bytes of the script and nothing else, and its code is passed on', async () => {
  const child = start(
    "process.stdout.write('\\u0000é'); process.exitCode = 3",
    [],
    ['ignore', 'pipe', 'inherit'],
  )
  if (!child.stdout) throw new Error('no output')
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  expect(output).toBe('\u0000é')
  expect(code).toBe(3)
})

test('an interruption reaches the script, which may end in its own way', async () => {
  const source =
    "process.on('SIGINT', () => process.exit(130)); setInterval(() => {}, 1e6); console.log('ready')"
  const child = start(source, [], ['ignore', 'pipe', 'ignore'])
  if (!child.stdout) throw new Error('no output')
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
})

test('a passphrase on a further descriptor arrives under its number', async () => {
  const source = "import { readFileSync } from 'node:fs'; console.log(readFileSync(4, 'utf8'))"
  const child = start(source, ['--passphrase-fd', '4'], ['ignore', 'pipe', 'inherit', 'ignore', 'pipe'])
  const passphrase = child.stdio[4]
  if (!child.stdout || !passphrase || !('end' in passphrase)) throw new Error('no streams')
  passphrase.end('secret')
  expect(await text(child.stdout)).toBe('secret\n')
})

test('a passphrase descriptor that is not open is said, and the script does not run', async () => {
  const child = start("console.log('ran')", ['--passphrase-fd', '77'], ['ignore', 'pipe', 'pipe'])
  if (!child.stdout || !child.stderr) throw new Error('no output')
  const [output, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  expect(output).toBe('')
  expect(error).toMatch(/descriptor 77 is not open/)
  expect(code).toBe(1)
})
