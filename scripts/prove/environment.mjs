import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Fresh folders for everything that a session writes.
 * @typedef {object} Ground
 * @property {string} root removed at the end
 * @property {string} watched everything in it is searched
 * @property {string} observer what the watch itself writes: records, captures, planted sockets
 * @property {Record<'home' | 'config' | 'cache' | 'data' | 'state' | 'runtime' | 'temporary', string>} folders
 */

/**
 * @param {string} root an empty folder
 * @returns {Ground}
 */
export function layGround(root) {
  const watched = join(root, 'watched')
  const folders = {
    home: join(watched, 'home'),
    config: join(watched, 'config'),
    cache: join(watched, 'cache'),
    data: join(watched, 'data'),
    state: join(watched, 'state'),
    runtime: join(watched, 'run'),
    temporary: join(watched, 'tmp'),
  }
  const observer = join(root, 'observer')
  for (const folder of [...Object.values(folders), observer])
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  return { root, watched, observer, folders }
}

/**
 * The environment of a session: built, not inherited.
 * @param {Ground} ground
 * @param {Record<string, string>} session what joins it to its display and its keychain
 * @returns {Record<string, string>}
 */
export function sessionEnvironment({ folders }, session) {
  return {
    PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    LANG: 'en_US.UTF-8',
    HOME: folders.home,
    XDG_CONFIG_HOME: folders.config,
    XDG_CACHE_HOME: folders.cache,
    XDG_DATA_HOME: folders.data,
    XDG_STATE_HOME: folders.state,
    XDG_RUNTIME_DIR: folders.runtime,
    TMPDIR: folders.temporary,
    // What Node would hand to the kernel over a ring in memory no tracer sees.
    UV_USE_IO_URING: '0',
    ...session,
  }
}
