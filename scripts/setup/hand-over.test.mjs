import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { passphraseFd } from './hand-over.mjs'
import { repository } from './repository.mjs'

test.each([
  [['--ask', 'q', '--passphrase-fd', '3'], 3],
  [['--passphrase-fd=4', '--ask', 'q'], 4],
  [['--ask', 'q'], undefined],
  [['--ask', 'q', '--passphrase-fd'], undefined],
  [['--passphrase-fd', '-1'], undefined],
  [['--passphrase-fd', '1e9'], undefined],
])('the passphrase of %j comes through descriptor %s', (args, fd) => {
  expect(passphraseFd(args)).toBe(fd)
})

test('an interruption after steps of the set-up waits for the program to end in its own way', async () => {
  const setup = (/** @type {string} */ name) => pathToFileURL(join(repository, 'scripts', 'setup', name)).href
  const program =
    "process.on('SIGINT', () => { console.log('kept'); process.exitCode = 130; clearInterval(timer) });" +
    "const timer = setInterval(() => {}, 1e6); console.log('ready')"
  const script = `
    import { run } from '${setup('run.mjs')}'
    import { handOver } from '${setup('hand-over.mjs')}'
    await run(process.execPath, ['--version'])
    process.exitCode = await handOver(process.execPath, ['-e', ${JSON.stringify(program)}])`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const output = text(child.stdout)
  await once(child.stdout, 'readable')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
  expect(await output).toBe('ready\nkept\n')
})
