import { existsSync } from 'node:fs'
import { Problem } from './problem.mjs'
import { run } from './run.mjs'
import { say, showProgress } from './say.mjs'

/** @typedef {{ yes: boolean }} Consent `yes`: the person allowed system packages to be installed (`--yes`) */

const isRoot = process.getuid?.() === 0

/** @returns {boolean} whether this is a Debian or a child of it */
export function hasApt() {
  return existsSync('/usr/bin/apt-get')
}

/**
 * Installs Debian packages as root, or with `--yes` through sudo; else names the one command and stops.
 * @param {readonly string[]} packages
 * @param {string} reason what they are for, to follow "for"
 * @param {Consent} consent
 */
export async function installPackages(packages, reason, consent) {
  if (packages.length === 0) return
  const names = packages.join(' ')
  if (!hasApt()) throw new Problem(`Please install these for ${reason} and start again: ${names}.`)
  if (!isRoot && !consent.yes) {
    throw new Problem(
      `For ${reason} this machine lacks system packages. Install them and start again (or start with --yes):\n` +
        `  sudo apt-get install -y --no-install-recommends ${names}`,
    )
  }
  say(`Installing system packages for ${reason}: ${names} (a minute or two).`)
  const progress = showProgress('system packages')
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  let result = await apt(install)
  if (result.code !== 0) {
    await apt(['update'])
    result = await apt(install)
  }
  progress.end()
  if (result.code !== 0)
    throw new Problem(`The system packages could not be installed. apt-get said:\n${result.output}`)
}

/** @param {readonly string[]} args */
function apt(args) {
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', '-q']
  const command = ['apt-get', ...options, ...args]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return isRoot
    ? run('apt-get', command.slice(1), { env })
    : run('sudo', ['DEBIAN_FRONTEND=noninteractive', ...command], { env })
}
