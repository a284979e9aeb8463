import { existsSync } from 'node:fs'
import { findChromium } from '../../host/chromium/find-chromium.ts'
import { installPackages } from './apt.mjs'
import { run } from './run.mjs'

/** @typedef {{ packages: readonly string[], present: () => boolean | Promise<boolean> }} Need */

/** A browser for the window where Electron's own binary is not to be had. */
export const browser = /** @type {Need} */ ({
  packages: ['chromium'],
  present: () => findChromium() !== undefined,
})

/** Without these a bare Linux draws boxes for Han and emoji. */
export const fonts = /** @type {Need} */ ({
  packages: ['fonts-noto-cjk', 'fonts-noto-color-emoji'],
  present: async () => (await hasFont(':lang=zh')) && (await hasFont(':charset=1f600')),
})

/** The library through which the key is kept in the desktop's keychain. */
export const keychainLibrary = /** @type {Need} */ ({
  packages: ['libsecret-1-0'],
  present: () => inLibraryFolder('libsecret-1.so.0'),
})

/**
 * Makes sure that a Linux machine has what is needed; elsewhere the system brings it.
 * @param {readonly Need[]} needs
 * @param {string} reason
 * @param {import('./apt.mjs').Consent} consent
 */
export async function ensureSystemPackages(needs, reason, consent) {
  if (process.platform !== 'linux') return
  /** @type {string[]} */
  const missing = []
  for (const need of needs) if (!(await need.present())) missing.push(...need.packages)
  await installPackages(missing, reason, consent)
}

/**
 * A program that some package brings.
 * @param {string} program
 * @param {string} name of the package
 * @returns {Need}
 */
export function programOf(program, name) {
  const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean)
  return { packages: [name], present: () => folders.some((folder) => existsSync(`${folder}/${program}`)) }
}

/** @param {string} pattern as fontconfig reads it */
async function hasFont(pattern) {
  const { code, output } = await run('fc-list', [pattern, 'family'])
  return code === 0 && output.trim() !== ''
}

/** @param {string} name */
function inLibraryFolder(name) {
  const triplet = `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`
  return [`/usr/lib/${triplet}`, `/lib/${triplet}`, '/usr/lib64', '/usr/lib'].some((folder) =>
    existsSync(`${folder}/${name}`),
  )
}
