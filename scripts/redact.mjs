/**
 * `npm run --silent redact -- FILE` (or `-` for standard input): the text with placeholders for what was found, and on
 * standard error how much of what. Leaves with 0; 1 when the text cannot be read or the result not be written, 2 when
 * the words cannot be followed.
 */
import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { handOver } from './setup/hand-over.mjs'
import { runScript } from './setup/problem.mjs'
import { repository } from './setup/repository.mjs'

await runScript(async () => {
  await ensureDependencies()
  const program = join(repository, 'redaction/redact-file.ts')
  return handOver(process.execPath, [program, ...process.argv.slice(2)], {
    env: process.env,
    cwd: process.cwd(),
  })
})
