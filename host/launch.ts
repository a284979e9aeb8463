/**
 * Runs an Electron app: `launch.ts [switches] <folder or main module> [arguments of the app]`.
 * The app sees process.argv as Electron gives it, without the switches before its folder.
 */
import { pathToFileURL } from 'node:url'
import { App, app } from './electron-api/app.ts'
import { appPackage } from './electron-api/app-package.ts'
import { switches } from './electron-api/switches.ts'
import { resolveElectron } from './resolve-electron.ts'

function readArguments(given: string[]): string[] {
  const [first, ...rest] = given
  // Playwright's loader prepares a real Electron for what the host does anyway
  if (first === '-r' || first === '--require') return readArguments(rest.slice(1))
  const [, name, value = ''] = /^--([a-z-]+)(?:=(.*))?$/.exec(first ?? '') ?? []
  if (name === undefined) return given
  if (!name.startsWith('inspect')) switches.set(name, value)
  return readArguments(rest)
}

resolveElectron(() => new URL('electron.ts', import.meta.url).href)
// meant for this process alone, not for what the app starts
delete process.env['NODE_COMPILE_CACHE']

const [appPath = '.', ...parameters] = readArguments(process.argv.slice(2))
process.argv.splice(1, Number.POSITIVE_INFINITY, appPath, ...parameters)
Object.defineProperties(process, {
  type: { value: 'browser', enumerable: true },
  defaultApp: { value: true, enumerable: true },
  resourcesPath: { value: appPackage().root, enumerable: true },
})

await import(pathToFileURL(appPackage().main).href)
App.start(app)
