/**
 * `npm run --silent detect -- FILE.jsonl` (or `-` for standard input): for each line {"text":…} one line
 * {"spans":[{"start","end","type","score","reason"}]}, in order; offsets are UTF-16 code units. `--level strict`,
 * `--word W`, `--pattern P` and `--allow W` as in docs/redaction.md.
 */
import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { handOver } from './setup/hand-over.mjs'
import { runScript } from './setup/problem.mjs'
import { repository } from './setup/repository.mjs'

await runScript(async () => {
  await ensureDependencies()
  const program = join(repository, 'redaction/detect-lines.ts')
  return handOver(process.execPath, [program, ...process.argv.slice(2)], {
    env: process.env,
    cwd: process.cwd(),
  })
})
