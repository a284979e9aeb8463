/** Which files the watched programs could have written to. */
import { resolve } from 'node:path'
import { pathsIn } from './trace-line.mjs'

const opens = new Set(['open', 'openat', 'openat2', 'creat'])
const renames = new Set(['rename', 'renameat', 'renameat2', 'link', 'linkat'])
const systems = /^\/(?:dev\/(?!shm\/)|proc\/|sys\/)/

/**
 * @param {readonly import('./trace.mjs').TraceRecord[]} records
 * @param {string} folder which relative names are taken to be in, where the record does not say
 * @returns {{ written: Set<string>, moved: Set<string> }} absolute paths; `moved` are the names that files
 *   had before they got another
 */
export function writtenFiles(records, folder) {
  /** @type {Set<string>} */
  const written = new Set()
  /** @type {Set<string>} */
  const moved = new Set()
  for (const { call, body, result, file } of records) {
    if (result === null || result < 0) continue
    if (opens.has(call)) {
      const writes = call === 'creat' || /O_(?:WRONLY|RDWR|CREAT|TRUNC|TMPFILE)/.test(body)
      if (writes && file !== undefined && !systems.test(file)) written.add(file)
    } else if (renames.has(call)) {
      const [from, to] = pathsIn(body).map((named) => resolve(folder, named.folder ?? '', named.path))
      if (from !== undefined) moved.add(from)
      if (to !== undefined) written.add(to)
    }
  }
  return { written, moved }
}
