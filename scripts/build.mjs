/** `npm run build`: makes sure that out/ holds the app built of the present sources. */
import { ensureBuild } from './setup/app-build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runScript } from './setup/problem.mjs'

await runScript(async () => {
  await ensureDependencies()
  await ensureBuild()
})
