/**
 * Which loopback ports are Ollama's own: one of the daemon (`ollama serve`), and one of each runner, the process of
 * the same program in which the daemon loads a model and to which it alone speaks. The daemon finds a free port for
 * a runner by listening on it for a moment.
 */
import { basename } from 'node:path'
import { socketIn } from './trace-line.mjs'

/** @typedef {{ daemons: Set<number>, all: Set<number> }} OllamaPorts */

/**
 * @param {readonly import('./trace.mjs').TraceRecord[]} records
 * @returns {OllamaPorts} the first port at which each daemon listened, and with them those of the runners
 */
export function findOllamaPorts(records) {
  /** @type {Map<import('./trace.mjs').Program, number[]>} */
  const listened = new Map()
  for (const { call, body, program } of records) {
    const { protocol, own } = socketIn(body)
    if (call !== 'listen' || !isOllama(program) || protocol !== 'TCP' || own?.host !== '127.0.0.1') continue
    listened.set(program, [...(listened.get(program) ?? []), own.port])
  }
  const runners = new Set()
  const daemons = new Set()
  for (const [program, ports] of listened) {
    if (isRunner(program)) for (const port of ports) runners.add(port)
    else if (ports[0] !== undefined) daemons.add(ports[0])
  }
  return { daemons, all: new Set([...daemons, ...runners]) }
}

/** @param {import('./trace.mjs').Program} program */
export function isOllama(program) {
  return basename(program.path) === 'ollama'
}

/** @param {import('./trace.mjs').Program} program */
function isRunner(program) {
  return program.parent !== null && isOllama(program.parent)
}
