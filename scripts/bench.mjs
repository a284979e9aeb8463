/**
 * `npm run bench`: how fast the app is in its real window, each figure beside its baseline of the same run. `-- NAME…`
 * takes some of the figures, `-- redaction` those of the redactor (no window), `-- --json` prints one JSON object. See docs/bench.md.
 */
import { join } from 'node:path'
import { ensureLocalModel } from './local-model/ensure.mjs'
import { ensureBuild } from './setup/app-build.mjs'
import { appEnvironment } from './setup/app-environment.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { electronBinary } from './setup/electron-binary.mjs'
import { handOver } from './setup/hand-over.mjs'
import { runScript } from './setup/problem.mjs'
import { repository } from './setup/repository.mjs'
import { withDisplay } from './test/display.mjs'
import { inKeychainSession } from './test/keychain-session.mjs'
import { ensureWindowPackages } from './test/window-packages.mjs'

const words = process.argv.slice(2)
const consent = { yes: words.includes('--yes') }

await runScript(async () => {
  await ensureDependencies()
  if (words.includes('redaction')) {
    const program = join(repository, 'bench/redaction/run.ts')
    return handOver(process.execPath, ['--expose-gc', program, ...words], {
      env: process.env,
      cwd: repository,
    })
  }
  await ensureWindowPackages('the bench', consent)
  const names = words.filter((word) => !word.startsWith('-'))
  if (names.length === 0 || names.includes('first-token-real')) await ensureLocalModel(consent)
  await electronBinary()
  await ensureBuild()
  return withDisplay((display) => {
    const [program = '', ...args] = inKeychainSession([
      process.execPath,
      join(repository, 'bench/run.ts'),
      ...words,
    ])
    return handOver(program, args, { env: { ...appEnvironment(process.env), ...display }, cwd: repository })
  })
})
