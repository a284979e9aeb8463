/** `electron` means the host, for import and require alike, in this process from here on. */
import { registerHooks } from 'node:module'

const electronVersion = '45.4.1'
const host = new URL('electron.ts', import.meta.url).href
const names = new Set(['electron', 'electron/main', 'electron/common'])

registerHooks({
  resolve: (specifier, context, next) =>
    names.has(specifier)
      ? { url: host, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})

// what Electron's Node has and a plain one has not
for (const [name, value] of [
  ['electron', electronVersion],
  ['chrome', '0.0.0.0'],
] as const) {
  Object.defineProperty(process.versions, name, { value, enumerable: true })
}
