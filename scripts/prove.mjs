/**
 * `npm run prove`: two sessions of the real app, one on the terminal and one in the window, in a network namespace that
 * has only loopback, watched by strace, by packet capture and by a search of everything that they wrote. Leaves with 0
 * where nothing left the machine and every plant was caught, with 1 where not, and with 2 where it cannot watch. See
 * docs/prove.md.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureLocalModel } from './local-model/ensure.mjs'
import { modelsFolder } from './local-model/ollama-home.mjs'
import { CannotWatch, checkNeeds } from './prove/needs.mjs'
import { ensureBuild } from './setup/app-build.mjs'
import { cacheFolder } from './setup/cache-folder.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { exitCodeOf, onInterruption } from './setup/interruption.mjs'
import { runScript } from './setup/problem.mjs'
import { say } from './setup/say.mjs'

const cannotWatch = 2
const inside = fileURLToPath(new URL('prove/inside.mjs', import.meta.url))

await runScript(async () => {
  try {
    return await prove()
  } catch (error) {
    if (!(error instanceof CannotWatch)) throw error
    say(error.message)
    return cannotWatch
  }
})

/** @returns {Promise<number>} */
async function prove() {
  const { chromium, capturer, namespace } = await checkNeeds()
  await ensureDependencies()
  await ensureBuild()
  await ensureLocalModel({ yes: false })
  // Short, because the path of a local socket may have 107 bytes only.
  const root = mkdtempSync(join(tmpdir(), 'sotto-prove-'))
  const task = join(root, 'task.json')
  writeFileSync(
    task,
    JSON.stringify({ root, chromium, capturer, models: modelsFolder(), cache: cacheFolder() }),
  )
  const [program = '', ...args] = namespace
  // A group of its own: on Ctrl-C this process ends the namespace, and everything in it, and then clears away.
  const child = spawn(program, [...args, process.execPath, inside, task], {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` },
    detached: true,
  })
  const ended = once(child, 'exit')
  const forget = onInterruption(async () => {
    child.kill('SIGKILL')
    await ended
    rmSync(root, { recursive: true, force: true })
  })
  const [code, signal] = await ended
  forget()
  const left = exitCodeOf(code, signal)
  if (left === 0) rmSync(root, { recursive: true, force: true })
  return left
}
