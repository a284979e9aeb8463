/** What a machine must have for the proof, and what it lacks, in plain sentences. */
import { accessSync, constants, existsSync } from 'node:fs'
import { findChromium } from '../../host/chromium/find-chromium.ts'
import { hasApt, installPackages } from '../setup/apt.mjs'
import { Problem } from '../setup/problem.mjs'
import { run } from '../setup/run.mjs'
import { capturers } from './capture.mjs'

/** Programs by the Debian package that brings them. */
const programs = {
  strace: 'strace',
  ip: 'iproute2',
  unshare: 'util-linux',
  mount: 'mount',
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus-daemon',
  'gnome-keyring-daemon': 'gnome-keyring',
}

/** Thrown where the machine does not allow a session to be watched: its message is a whole sentence. */
export class CannotWatch extends Error {}

/**
 * @returns {Promise<{ chromium: string, capturer: keyof typeof capturers, namespace: readonly string[] }>} `namespace`
 *   is the command that runs another in a namespace of its own
 * @throws {CannotWatch}
 */
export async function checkNeeds() {
  if (process.platform !== 'linux') {
    throw new CannotWatch('A session can be watched on Linux only: network namespaces and strace are needed.')
  }
  await install(missingPackages())
  const missing = missingPackages()
  if (missing.length > 0) {
    throw new CannotWatch(
      `To watch a session these are needed: ${missing.join(' ')}. Install them and try again.`,
    )
  }
  const chromium = findChromium()
  const capturer = /** @type {(keyof typeof capturers)[]} */ (Object.keys(capturers)).find(isOnPath)
  if (!chromium || !capturer)
    throw new CannotWatch('There is no browser for the window, or nothing to capture packets with.')
  const namespace = await findNamespace()
  const traced = await run(namespace[0] ?? '', [
    ...namespace.slice(1),
    'strace',
    '-f',
    '--seccomp-bpf',
    '-o',
    '/dev/null',
    'true',
  ])
  if (traced.code !== 0)
    throw new CannotWatch(
      `This machine does not let strace watch a program. It said: ${traced.output.trim()}`,
    )
  return { chromium, capturer, namespace }
}

/** @returns {Promise<readonly string[]>} */
async function findNamespace() {
  const own = ['--net', '--mount', '--pid', '--fork', '--mount-proc', '--kill-child=KILL', '--']
  const isRoot = process.getuid?.() === 0
  const command = ['unshare', ...(isRoot ? [] : ['--user', '--map-root-user']), ...own]
  const tried = await run('unshare', [...command.slice(1), 'ip', 'link', 'set', 'lo', 'up'])
  if (tried.code === 0) return command
  throw new CannotWatch(
    `This machine lets nobody make a network namespace${isRoot ? '' : ' but root'}. It said: ${tried.output.trim()}`,
  )
}

/** @returns {string[]} */
function missingPackages() {
  const missing = Object.entries(programs).flatMap(([program, name]) => (isOnPath(program) ? [] : [name]))
  if (!Object.keys(capturers).some(isOnPath)) missing.push('tcpdump')
  if (findChromium() === undefined) missing.push('chromium')
  return missing
}

/** @param {readonly string[]} packages */
async function install(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !hasApt()) return
  try {
    await installPackages(packages, 'watching a session', { yes: false })
  } catch (error) {
    throw error instanceof Problem ? new CannotWatch(error.message) : error
  }
}

/** @param {string} program */
function isOnPath(program) {
  const folders = [...(process.env['PATH'] ?? '').split(':').filter(Boolean), '/usr/sbin', '/sbin']
  return folders.some((folder) => {
    const file = `${folder}/${program}`
    if (!existsSync(file)) return false
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
