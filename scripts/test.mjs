/** `npm test`: gets what the tests need, runs every kind, and ends with `N passed, N failed`. */
import { ensureLocalModel } from './local-model/ensure.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { electronBinary } from './setup/electron-binary.mjs'
import { runScript } from './setup/problem.mjs'
import { withDisplay } from './test/display.mjs'
import { runAll } from './test/run-all.mjs'
import { build, endToEnd, fuzz, lint, tests, types } from './test/stages.mjs'
import { ensureWindowPackages } from './test/window-packages.mjs'

const consent = { yes: process.argv.includes('--yes') }

await runScript(async () => {
  await ensureDependencies()
  await ensureWindowPackages('the tests', consent)
  await ensureLocalModel(consent)
  const electronHere = (await electronBinary()) !== undefined
  return runAll([
    types,
    lint,
    build,
    tests(electronHere),
    fuzz,
    () => withDisplay((display) => endToEnd(electronHere, display)()),
  ])
})
