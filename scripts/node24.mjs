/**
 * `node scripts/node24.mjs SCRIPT [arguments]` runs SCRIPT by Node 24, which it fetches as an npm package into the
 * user's cache when the machine's own Node is older. It and the files it imports are the only ones that must run on
 * Node 20.19.
 */
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { cacheFolder } from './setup/cache-folder.mjs'
import { fetchNode } from './setup/fetch-node.mjs'
import { handOver, passphraseFd } from './setup/hand-over.mjs'
import { nodePackage, nodePlace } from './setup/node-package.mjs'
import { findNpm } from './setup/npm.mjs'
import { Problem, runScript } from './setup/problem.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/** @returns {Promise<string>} the path of a Node 24 or newer */
async function node24() {
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Problem(`Sotto needs Node 20.19 or newer to set itself up; this is ${process.versions.node}.`)
  }
  if (major >= 24) return process.execPath
  const wanted = nodePackage(process.platform, process.arch)
  if (!wanted) {
    throw new Problem(
      `There is no Node 24 package for ${process.platform} on ${process.arch}. Install Node 24 and start again.`,
    )
  }
  const place = nodePlace(cacheFolder(), wanted)
  if (!existsSync(place.binary)) await fetchNode(place, wanted)
  return place.binary
}

await runScript(async () => {
  const [script, ...args] = process.argv.slice(2)
  if (!script) throw new Problem('Say which script to run: node scripts/node24.mjs SCRIPT [arguments].')
  const node = await node24()
  const npm = findNpm()
  return handOver(node, [script, ...args], {
    env: {
      ...process.env,
      PATH: [dirname(node), process.env['PATH'] ?? process.env['Path'] ?? ''].join(delimiter),
      ...(npm ? { npm_execpath: npm } : {}),
    },
    passphraseFd: passphraseFd(args),
  })
})
