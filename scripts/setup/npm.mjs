import { existsSync, realpathSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'

/**
 * npm's own program file, to be run by the Node of our choice: from the npm that runs us, from the folder of the
 * running Node, or from the PATH.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [node]
 * @returns {string | undefined}
 */
export function findNpm(env = process.env, node = process.execPath) {
  const ours = env['npm_execpath']
  if (ours && basename(ours) === 'npm-cli.js' && existsSync(ours)) return ours
  for (const folder of [dirname(node), ...(env['PATH'] ?? env['Path'] ?? '').split(delimiter)]) {
    const found = npmBeside(folder)
    if (found) return found
  }
  return undefined
}

/** @param {string} folder one that holds programs */
function npmBeside(folder) {
  if (!folder) return undefined
  const link = join(folder, 'npm')
  const places = [
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  if (existsSync(link)) places.push(realpathSync(link))
  return places.find((place) => basename(place) === 'npm-cli.js' && existsSync(place))
}
