/** What the name `electron` means, for import and require alike, in this process from here on. */
import { registerHooks } from 'node:module'

const electronVersion = '45.4.1'
const names = new Set(['electron', 'electron/main', 'electron/common'])

/** `meaning` gives the address of the module, or throws. */
export function resolveElectron(meaning: () => string): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      names.has(specifier) ? { url: meaning(), shortCircuit: true } : next(specifier, context),
  })
  // what Electron's Node has and a plain one has not
  const versions = { electron: electronVersion, chrome: '0.0.0.0' }
  for (const [name, value] of Object.entries(versions)) {
    Object.defineProperty(process.versions, name, { value, enumerable: true })
  }
}
