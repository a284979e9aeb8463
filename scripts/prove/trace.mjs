/** The record of a whole watched tree of processes: what each did, and which program it was then. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTraceLine } from './trace-line.mjs'

/**
 * @typedef {object} Program
 * @property {string} path of the executable, as it was started
 * @property {Program | null} parent the program that started it
 */

/** @typedef {import('./trace-line.mjs').TraceLine & { program: Program }} TraceRecord */

/**
 * @param {string} folder where `strace -ff -o FOLDER/trace` wrote one file a thread
 * @returns {TraceRecord[]} in order of time
 */
export function readTrace(folder) {
  const threads = new Map()
  for (const name of readdirSync(folder)) {
    const id = /^trace\.(\d+)$/.exec(name)?.[1]
    if (id !== undefined) threads.set(Number(id), readFileSync(join(folder, name), 'utf8'))
  }
  return joinThreads(threads)
}

/**
 * @param {Map<number, string>} threads the text of each thread's file, by its id
 * @returns {TraceRecord[]}
 */
export function joinThreads(threads) {
  const lines = new Map(
    Array.from(threads, ([id, text]) => [id, text.split('\n').flatMap((line) => readTraceLine(line) ?? [])]),
  )
  const births = birthsIn(lines)
  /** @type {Map<number, TraceRecord[]>} */
  const read = new Map()

  /** @param {number} id @returns {TraceRecord[]} */
  const recordsOf = (id) => {
    const known = read.get(id)
    if (known) return known
    /** @type {TraceRecord[]} */
    const records = []
    read.set(id, records)
    let program = inherited(id)
    for (const line of lines.get(id) ?? []) {
      if (line.call === 'execve' && line.result === 0) {
        const path = /^"((?:[^"\\]|\\.)*)"/.exec(line.body)?.[1] ?? 'unknown'
        program = { path, parent: program.path === 'unknown' ? null : program }
      }
      records.push({ ...line, program })
    }
    return records
  }

  /** @param {number} id @returns {Program} what a thread was when it was born */
  const inherited = (id) => {
    const birth = births.get(id)
    const before = birth && recordsOf(birth.parent).findLast(({ time }) => time <= birth.time)
    return before?.program ?? { path: 'unknown', parent: null }
  }

  return [...lines.keys()].flatMap(recordsOf).sort((one, other) => one.time - other.time)
}

/** @param {Map<number, import('./trace-line.mjs').TraceLine[]>} lines */
function birthsIn(lines) {
  /** @type {Map<number, { parent: number, time: number }>} */
  const births = new Map()
  for (const [parent, records] of lines) {
    for (const { call, result, time } of records) {
      if (!/^(?:v?fork|clone3?)$/.test(call) || result === null || result <= 0) continue
      births.set(result, { parent, time })
    }
  }
  return births
}
