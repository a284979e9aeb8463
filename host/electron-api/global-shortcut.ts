/** Shortcuts of the whole desktop cannot be had from here: registering fails, which Electron also answers at times. */
import { whole } from '../unsupported.ts'

export const globalShortcut = whole<Electron.GlobalShortcut>('GlobalShortcut', 'globalShortcut', {
  register: () => false,
  registerAll: () => undefined,
  isRegistered: () => false,
  unregister: () => undefined,
  unregisterAll: () => undefined,
})
