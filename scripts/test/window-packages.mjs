/** What a Linux machine needs to open the app's window with a keychain, and a screen where it has none. */
import { hasDisplay } from '../setup/display.mjs'
import {
  browser,
  ensureSystemPackages,
  fonts,
  keychainLibrary,
  programOf,
} from '../setup/system-packages.mjs'

const session = [
  programOf('dbus-run-session', 'dbus-daemon'),
  programOf('gnome-keyring-daemon', 'gnome-keyring'),
]
const screen = [programOf('Xvfb', 'xvfb'), programOf('openbox', 'openbox')]

/**
 * @param {string} reason
 * @param {import('../setup/apt.mjs').Consent} consent
 */
export async function ensureWindowPackages(reason, consent) {
  const needs = [browser, fonts, keychainLibrary, ...session, ...(hasDisplay() ? [] : screen)]
  await ensureSystemPackages(needs, reason, consent)
}
