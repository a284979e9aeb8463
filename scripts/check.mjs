/** `npm run check`: the quick loop while writing: types, lint and who may know whom. */
import { ensureDependencies } from './setup/dependencies.mjs'
import { runScript } from './setup/problem.mjs'
import { runAll } from './test/run-all.mjs'
import { lint, tests, types } from './test/stages.mjs'

await runScript(async () => {
  await ensureDependencies()
  return runAll([types, lint, tests(false, ['architecture/'])])
})
