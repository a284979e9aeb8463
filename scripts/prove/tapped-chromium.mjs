/** Puts the tap in the place of the machine's Chromium, in this mount namespace only. */
import { chmodSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../setup/problem.mjs'
import { run } from '../setup/run.mjs'

const tap = fileURLToPath(new URL('tap.mjs', import.meta.url))

/**
 * @param {string} chromium the executable that the host finds
 * @param {string} folder
 * @param {string} socket where the observer waits
 */
export async function tapChromium(chromium, folder, socket) {
  const executable = realpathSync(chromium)
  // The same files under another name: Chromium finds its own beside its executable.
  const real = join(folder, 'chromium')
  mkdirSync(real)
  await mount(dirname(executable), real)
  const stand = join(folder, 'chromium-tapped')
  const program = join(real, basename(executable))
  writeFileSync(
    stand,
    `#!/bin/sh
case " $* " in
  *" --remote-debugging-pipe "*) exec '${process.execPath}' '${tap}' '${socket}' '${program}' "$@" ;;
  *) exec '${program}' "$@" ;;
esac
`,
  )
  chmodSync(stand, 0o755)
  await mount(stand, executable)
}

/** @param {string} what @param {string} where */
async function mount(what, where) {
  const { code, output } = await run('mount', ['--bind', what, where])
  if (code !== 0) throw new Problem(`The tap could not be put in Chromium's place. mount said:\n${output}`)
}
