/**
 * `npm run fuzz -- --minutes 10 --seed 1`: random texts against what the redactor promises. Prints its seed, and the
 * smallest text of each promise that was broken; leaves with 1 if there is one.
 */
import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { handOver } from './setup/hand-over.mjs'
import { runScript } from './setup/problem.mjs'
import { repository } from './setup/repository.mjs'

await runScript(async () => {
  await ensureDependencies()
  const program = join(repository, 'redaction/fuzz.ts')
  return handOver(process.execPath, [program, ...process.argv.slice(2)], {
    env: process.env,
    cwd: process.cwd(),
  })
})
