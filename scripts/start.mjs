/**
 * `npm start` opens the app, `npm start -- --ask "question"` answers on the terminal. Both first make sure that
 * everything they need is there; when it is, that takes a moment and says nothing.
 */
import { join } from 'node:path'
import { ensureLocalModel } from './local-model/ensure.mjs'
import { ensureBuild } from './setup/app-build.mjs'
import { appEnvironment } from './setup/app-environment.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { hasDisplay } from './setup/display.mjs'
import { electronBinary } from './setup/electron-binary.mjs'
import { handOver, passphraseFd } from './setup/hand-over.mjs'
import { Problem, runScript } from './setup/problem.mjs'
import { repository } from './setup/repository.mjs'
import { say } from './setup/say.mjs'
import { browser, ensureSystemPackages, fonts, keychainLibrary } from './setup/system-packages.mjs'

const args = process.argv.slice(2)
const asks = args.includes('--ask')
// After --ask every word may be part of the question; before it, --yes is for the set-up.
const words = args.slice(0, asks ? args.indexOf('--ask') : args.length)
const consent = { yes: words.includes('--yes') }
const passedOn = args.filter((arg, index) => !(arg === '--yes' && index < words.length))

await runScript(asks ? ask : openWindow)

async function ask() {
  await ensureDependencies()
  await ensureBuild()
  await ensureLocalModel(consent)
  return handOver(process.execPath, [join(repository, 'out', 'main', 'command-line.js'), ...passedOn], {
    env: appEnvironment(process.env),
    passphraseFd: passphraseFd(passedOn),
  })
}

async function openWindow() {
  if (!hasDisplay()) {
    throw new Problem(
      'There is no display to open a window on. On a terminal this works: npm start -- --ask "question"',
    )
  }
  await ensureDependencies()
  await ensureBuild()
  const electron = await electronBinary()
  const needs = electron ? [fonts, keychainLibrary] : [browser, fonts, keychainLibrary]
  await ensureSystemPackages(needs, "the app's window", consent)
  try {
    await ensureLocalModel(consent)
  } catch (error) {
    // The window can say what is missing, and offers to mend it.
    if (!(error instanceof Problem)) throw error
    say(error.message)
  }
  const host = join(repository, 'host', 'electron')
  return handOver(electron ?? host, [repository, ...passedOn], { env: appEnvironment(process.env) })
}
