import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.mjs'
import { repository } from './repository.mjs'
import { run } from './run.mjs'
import { say, showProgress } from './say.mjs'
import { hashOf } from './stamp.mjs'

const inputs = ['src', 'electron.vite.config.ts', 'tsconfig.base.json', 'package.json', 'package-lock.json']

/** Builds the app into out/ unless what is there was made of exactly these sources. */
export async function ensureBuild() {
  const stamp = join(repository, 'out', '.sources')
  const wanted = hashOf(repository, inputs)
  if (readStamp(stamp) === wanted) return
  say('Building the app (a few seconds).')
  rmSync(stamp, { force: true })
  const progress = showProgress('build')
  const { code, output } = await run(
    process.execPath,
    [
      join(repository, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
      'build',
      '--logLevel=warn',
    ],
    // A path that is already known keeps electron-vite from looking for, and so fetching, Electron's binary.
    {
      cwd: repository,
      env: { ...process.env, ELECTRON_EXEC_PATH: process.execPath, NODE_ENV: 'production' },
    },
  )
  progress.end()
  if (code !== 0) throw new Problem(`The app could not be built.\n${output}`)
  writeFileSync(stamp, wanted)
}

/** @param {string} file */
function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
