/** `npm test`: gets what the tests need, runs every kind, and ends with `N passed, N failed`. */
import { ensureLocalModel } from './local-model/ensure.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { hasDisplay } from './setup/display.mjs'
import { electronBinary } from './setup/electron-binary.mjs'
import { runScript } from './setup/problem.mjs'
import { browser, ensureSystemPackages, fonts, keychainLibrary, programOf } from './setup/system-packages.mjs'
import { withDisplay } from './test/display.mjs'
import { runAll } from './test/run-all.mjs'
import { build, endToEnd, lint, tests, types } from './test/stages.mjs'

const consent = { yes: process.argv.includes('--yes') }

const session = [
  programOf('dbus-run-session', 'dbus-daemon'),
  programOf('gnome-keyring-daemon', 'gnome-keyring'),
]
const screen = [programOf('Xvfb', 'xvfb'), programOf('openbox', 'openbox')]

await runScript(async () => {
  await ensureDependencies()
  const needs = [browser, fonts, keychainLibrary, ...session, ...(hasDisplay() ? [] : screen)]
  await ensureSystemPackages(needs, 'the tests', consent)
  await ensureLocalModel(consent)
  const electronHere = (await electronBinary()) !== undefined
  return runAll([
    types,
    lint,
    build,
    tests(electronHere),
    () => withDisplay((display) => endToEnd(electronHere, display)()),
  ])
})
