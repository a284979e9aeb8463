/**
 * Reads one line that `strace -ff -ttt -yy -s 0` wrote, e.g.
 * `1795507699.745424 connect(22<UDP:[32405]>, {sa_family=AF_INET, sin_port=htons(53), …}, 16) = -1 ENETUNREACH (…)`.
 */

/**
 * @typedef {object} TraceLine
 * @property {number} time seconds since 1970
 * @property {string} call the name of the system call
 * @property {string} body all that stands between its brackets
 * @property {number | null} result null where the call did not come back
 * @property {string} [file] the path behind the descriptor that it returned
 * @property {string} [inode] of the socket behind it
 */

/**
 * @typedef {{ family: 'inet', host: string, port: number }
 *   | { family: 'unix', path: string, abstract: boolean }
 *   | { family: 'other', name: string }} Address
 */

const shape = /^(\d+\.\d+) (\w+)\((.*)\)\s+= (-?\d+|0x[\da-f]+|\?)(?:<(.*?)>)?(?:\(deleted\))?(?: .*)?$/
const unreturned = /^(\d+\.\d+) (\w+)\((.*?)(?: <unfinished \.\.\.>|\))?(?:\s+= \?.*)?$/

/**
 * @param {string} line
 * @returns {TraceLine | null} null for what is no call (a signal, an exit)
 */
export function readTraceLine(line) {
  const whole = shape.exec(line)
  if (whole) {
    const [, time, call = '', body = '', result = '', file] = whole
    return {
      time: Number(time),
      call,
      body,
      result: result === '?' ? null : Number(result),
      ...inodeOf(file),
      ...(file?.startsWith('/') ? { file: unescaped(file).replace(/ \(deleted\)$/, '') } : {}),
    }
  }
  const cut = unreturned.exec(line)
  if (!cut) return null
  const [, time, call = '', body = ''] = cut
  return { time: Number(time), call, body, result: null }
}

/**
 * @param {string} body
 * @returns {Address | null} the first address in it
 */
export function addressIn(body) {
  const family = /sa_family=(AF_\w+)/.exec(body)?.[1]
  if (family === undefined) return null
  if (family === 'AF_UNIX') {
    const [, at, path = ''] = /sun_path=(@?)"((?:[^"\\]|\\.)*)"/.exec(body) ?? []
    return { family: 'unix', path: unescaped(path), abstract: at === '@' }
  }
  const port = /sin6?_port=htons\((\d+)\)/.exec(body)?.[1]
  const host = /inet_addr\("([^"]*)"\)/.exec(body)?.[1] ?? /inet_pton\(AF_INET6, "([^"]*)"/.exec(body)?.[1]
  if (port === undefined || host === undefined) return { family: 'other', name: family }
  return { family: 'inet', host, port: Number(port) }
}

/**
 * @param {string | undefined} annotation like `TCP:[31574]`
 * @returns {{ inode?: string }}
 */
function inodeOf(annotation) {
  const inode = /^[A-Za-z][\w-]*:\[(\d+)\]$/.exec(annotation ?? '')?.[1]
  return inode === undefined ? {} : { inode }
}

/**
 * What strace knows of the socket in the first argument: `22<UDP:[127.0.0.1:4000->127.0.0.53:53]>`.
 * @param {string} body
 * @returns {{ protocol: string, inode?: string, own: { host: string, port: number } | null, peer: { host: string, port: number } | null }}
 *   protocol `unknown` where strace could not tell
 */
export function socketIn(body) {
  const [, protocol = 'unknown', inside = ''] = /^\d+<([A-Za-z][\w-]*):\[(.*?)\]>(?=,|$)/.exec(body) ?? []
  const [own, peer] = inside.split('->')
  return { protocol, ...inodeOf(`${protocol}:[${inside}]`), own: endpoint(own), peer: endpoint(peer) }
}

/** @param {string | undefined} text like `127.0.0.1:80` or `[::1]:80` */
function endpoint(text) {
  const [, bare, host = bare, port] = /^(?:([\d.]+)|\[([\da-fA-F:.]+)\]):(\d+)$/.exec(text ?? '') ?? []
  return host === undefined ? null : { host, port: Number(port) }
}

/**
 * The quoted paths of a body, each with the folder that it is relative to.
 * @param {string} body
 * @returns {{ folder: string | null, path: string }[]}
 */
export function pathsIn(body) {
  const found = body.matchAll(/(?:(?:AT_FDCWD|\d+)<((?:[^<>])*)>(?:\(deleted\))?, )?"((?:[^"\\]|\\.)*)"/g)
  return Array.from(found, ([, folder, path = '']) => ({
    folder: folder === undefined ? null : unescaped(folder),
    path: unescaped(path),
  }))
}

/**
 * strace writes bytes that are no plain ASCII as in C.
 * @param {string} text
 */
function unescaped(text) {
  if (!text.includes('\\')) return text
  /** @type {Record<string, string>} */
  const letters = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f' }
  const bytes = text.replace(/\\(?:x([\da-f]{2})|([0-7]{1,3})|(.))/g, (_, hex, octal, letter) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
    return letters[letter] ?? letter
  })
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
