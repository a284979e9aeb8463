/** `npm run local-model`: makes sure that this machine has an Ollama and a first model, and says which. */
import { ensureLocalModel } from './local-model/ensure.mjs'
import { runScript } from './setup/problem.mjs'

await runScript(() => ensureLocalModel({ yes: process.argv.includes('--yes'), tell: true }))
