/** Searches everything that a run wrote for its words and its keys. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { searchFile } from './search-files.mjs'

/**
 * @typedef {object} Named
 * @property {'words' | 'keys'} probe
 * @property {string} form
 * @property {string} label for people
 */

/** @typedef {{ name: Named, bytes: Buffer }} NamedNeedle */

/**
 * @typedef {object} SearchResult
 * @property {import('./incident.mjs').Incident[]} found outside the planted files
 * @property {Map<string, Named[]>} planted what was found in each planted file
 * @property {number} files how many were searched
 * @property {number} bytes
 * @property {string[]} unread files that came and went before they could be read
 */

/**
 * @param {import('./environment.mjs').Ground} ground
 * @param {ReadonlyMap<string, string>} kept the path that each kept file had, by the path it is kept as
 * @param {{ written: ReadonlySet<string>, moved: ReadonlySet<string> }} record
 * @param {ReadonlySet<string>} shared files of the machine that the session could only read
 * @param {ReadonlySet<string>} plantedPaths
 * @param {readonly NamedNeedle[]} needles
 * @returns {SearchResult}
 */
export function searchWritten(ground, kept, { written, moved }, shared, plantedPaths, needles) {
  /** @type {SearchResult} */
  const result = { found: [], planted: new Map(), files: 0, bytes: 0, unread: [] }
  const seen = new Set()
  /** @param {string} path @param {string} original */
  const search = (path, original) => {
    const file = statSync(path, { throwIfNoEntry: false })
    if (!file?.isFile() || seen.has(`${file.dev} ${file.ino}`)) return
    const names = searchFile(path, needles)
    if (names === null) return
    seen.add(`${file.dev} ${file.ino}`)
    result.files += 1
    result.bytes += file.size
    if (plantedPaths.has(original)) result.planted.set(original, names)
    else {
      const where = relative(ground.watched, original)
      const what = where.startsWith('..') ? original : where
      for (const { probe, label } of names) result.found.push({ probe, what: `${label} in ${what}`, by: '' })
    }
  }

  const there = readdirSync(ground.watched, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const path of new Set([...there, ...written])) {
    if (!shared.has(path) || written.has(path)) search(path, path)
  }
  for (const [copy, original] of kept) search(copy, original)

  const names = Buffer.from([...there, ...written, ...moved].join('\n'))
  for (const { name, bytes } of needles) {
    if (names.includes(bytes))
      result.found.push({ probe: name.probe, what: `${name.label} in a file's name`, by: '' })
  }

  const keptNames = new Set(kept.values())
  result.unread = [...written].filter((path) => !existsSync(path) && !moved.has(path) && !keptNames.has(path))
  return result
}
