import { setImmediate as nextTick } from 'node:timers/promises'
import { holderOf, readSocketTables } from './socket-table.mjs'

/** How often the kernel's tables are read. Milliseconds. */
const interval = 40

/**
 * @typedef {{ open: import('./socket-table.mjs').OpenPort, holder: string }} SeenPort
 */

/**
 * Remembers every port that was ever seen open, with the program that held it.
 * @param {(seen: SeenPort) => void} onSeen
 * @returns {{ seen: SeenPort[], stop(): Promise<void> }}
 */
export function watchPorts(onSeen) {
  /** @type {SeenPort[]} */
  const seen = []
  const known = new Set()
  const look = () => {
    for (const open of readSocketTables()) {
      if (known.has(open.inode)) continue
      known.add(open.inode)
      const found = { open, holder: holderOf(open.inode) }
      seen.push(found)
      onSeen(found)
    }
  }
  const timer = setInterval(look, interval)
  return {
    seen,
    stop: async () => {
      clearInterval(timer)
      look()
      await nextTick()
    },
  }
}
