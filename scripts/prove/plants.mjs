/** What is planted, so that a zero counts only where the same probe caught something in the same run. */
import { join } from 'node:path'
import { needlesOf, needlesOfKey } from './needles.mjs'

/**
 * One run of the planting process, before or after what a session does, under the same watch.
 * @typedef {object} Planting
 * @property {string} mark stands in each datagram that it sends and in the name that it looks up
 * @property {string} outside a socket by path that is not the session's own
 * @property {string} seen a file that appears once the kernel's tables showed the planted listeners
 * @property {PlantedFile[]} files
 */

/**
 * @typedef {object} PlantedFile
 * @property {'words' | 'keys'} probe
 * @property {string} path
 * @property {string} content base64
 * @property {string} form the form of the needle that it holds
 * @property {string} what for people
 * @property {boolean} [brief] whether it is deleted again right away
 */

/**
 * @typedef {object} Expected
 * @property {import('./incident.mjs').ProbeName} probe
 * @property {RegExp | string} what as the probe must name it
 */

/** Addresses that nobody has (RFC 5737, RFC 3849) and ports that mean nothing. */
export const places = {
  tcp4: { host: '198.51.100.7', port: 45671 },
  tcp6: { host: '2001:db8::7', port: 45671 },
  datagram: { host: '198.51.100.7', port: 45672 },
  listener: { host: '127.0.0.1', port: 45673 },
  datagramListener: { host: '127.0.0.1', port: 45674 },
  loopbackDatagram: { host: '127.0.0.1', port: 45675 },
  loopbackResolver: { host: '127.0.0.99', port: 53 },
  /** Reached by a route over the loopback that stands for the moment of planting only. */
  beyond: { host: '198.51.100.9', port: 45676 },
}

/** What one run of the planting process must be caught at by the probes that watch for sockets. */
export const expectedOfSockets = /** @type {Expected[]} */ ([
  { probe: 'connections', what: 'TCP to 198.51.100.7:45671' },
  { probe: 'connections', what: 'TCPv6 to [2001:db8::7]:45671' },
  { probe: 'connections', what: /^the socket .*\/outside$/ },
  { probe: 'look-ups', what: /^(?!UDP to 127\.0\.0\.99:).*:53$|^the resolver/ },
  { probe: 'look-ups', what: 'UDP to 127.0.0.99:53' },
  { probe: 'datagrams', what: 'UDP to 198.51.100.7:45672' },
  { probe: 'datagrams', what: 'UDP to 127.0.0.1:45675' },
  { probe: 'listeners', what: 'TCP at 127.0.0.1:45673' },
  { probe: 'listeners', what: 'UDP at 127.0.0.1:45674' },
  { probe: 'open ports', what: 'TCP at 127.0.0.1:45673' },
  { probe: 'open ports', what: 'UDP at 127.0.0.1:45674' },
  { probe: 'packets', what: /^UDP .* to 127\.0\.0\.1:45675$/ },
  { probe: 'packets', what: /^a look-up, UDP .* to 127\.0\.0\.99:53$/ },
])

/** What the planting over a route of its own must be caught at. */
export const expectedBeyond = /** @type {Expected[]} */ ([
  { probe: 'packets', what: /^UDP .* to 198\.51\.100\.9:45676$/ },
])

/**
 * A word in each form in each folder, a key in each form, and a word in a file that is gone a moment later.
 * @param {string} name tells this planting's files from another's
 * @param {Record<string, string>} folders by what they are
 * @param {string} elsewhere the one of them that is known to be written to by the record of system calls alone
 * @param {string} word
 * @param {Record<string, Buffer>} keys by what they are
 * @returns {PlantedFile[]}
 */
export function plantedFiles(name, folders, elsewhere, word, keys) {
  /** @type {PlantedFile[]} */
  const files = []
  const add = (/** @type {Omit<PlantedFile, 'path'>} */ file, /** @type {string} */ folder) =>
    files.push({ ...file, path: join(folder, `planted-${name}-${files.length}`) })
  const around = (/** @type {Buffer} */ bytes) =>
    Buffer.concat([Buffer.alloc(5000, 'x'), bytes, Buffer.alloc(70, 'y')]).toString('base64')

  for (const [place, folder] of Object.entries(folders)) {
    for (const { form, bytes } of needlesOf(word)) {
      add({ probe: 'words', content: around(bytes), form, what: `${form} in ${place}` }, folder)
    }
    // Deleted files are kept for the search where everything is watched only.
    if (folder === elsewhere) continue
    const content = around(Buffer.from(word))
    add({ probe: 'words', content, form: 'UTF-8', what: `deleted again in ${place}`, brief: true }, folder)
  }
  const [folder = ''] = Object.values(folders)
  for (const [what, key] of Object.entries(keys)) {
    for (const { form, bytes } of needlesOfKey(key)) {
      add({ probe: 'keys', content: around(bytes), form, what: `${what} as ${form}` }, folder)
    }
  }
  return files
}
