/** Keeps every file that appears in the watched folders by a second name, so that a deleted one is searched too. */
import { linkSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How often the folders are looked through; a deletion waits longer than that (watch.mjs). Milliseconds. */
const interval = 60
/** Within this time two changes of a folder may bear the same date. Milliseconds. */
const coarse = 50

/**
 * @param {string} watched
 * @param {string} kept on the same file system
 * @param {ReadonlySet<string>} leftOut paths that are not kept
 * @returns {{ names: Map<string, string>, stop(): void }} the path that each kept file had, by the path it is kept as
 */
export function keepFiles(watched, kept, leftOut) {
  mkdirSync(kept, { recursive: true })
  /** @type {Set<number>} */
  const known = new Set()
  /** @type {Map<string, string>} */
  const names = new Map()

  /** @type {Map<string, { changed: number, folders: string[] }>} */
  const looked = new Map()

  /** @param {string} folder */
  const look = (folder) => {
    const before = looked.get(folder)
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs
    if (changed === undefined) return
    if (before?.changed === changed) {
      for (const inner of before.folders) look(inner)
      return
    }
    /** @type {string[]} */
    const folders = []
    for (const entry of listed(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile() && !leftOut.has(path)) keep(path)
    }
    // The clock of a file system is coarse: what changed just now may change again without showing it.
    looked.set(folder, { changed: Date.now() - changed > coarse ? changed : 0, folders })
    for (const inner of folders) look(inner)
  }
  /** @param {string} path */
  const keep = (path) => {
    try {
      const { ino } = lstatSync(path)
      if (known.has(ino)) return
      const copy = join(kept, String(ino))
      linkSync(path, copy)
      known.add(ino)
      names.set(copy, path)
    } catch {
      // It went between the look and the link.
    }
  }
  const timer = setInterval(() => look(watched), interval)
  return {
    names,
    stop: () => {
      clearInterval(timer)
      look(watched)
    },
  }
}

/** @param {string} folder */
function listed(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
