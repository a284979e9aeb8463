/** Gives a session the machine's own Ollama and models without a way to write to them. */
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Blobs are shared by hard links where the file system allows it; the daemon only ever reads a blob that is there.
 * @param {string} models the machine's own folder of models
 * @param {string} home the session's
 * @returns {Set<string>} the blobs that were there before the session
 */
export function shareModels(models, home) {
  const own = join(home, '.ollama', 'models')
  const shared = new Set()
  for (const entry of readdirSync(models, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const from = join(entry.parentPath, entry.name)
    const to = join(own, relative(models, from))
    mkdirSync(dirname(to), { recursive: true })
    try {
      linkSync(from, to)
    } catch {
      cpSync(from, to)
    }
    shared.add(to)
  }
  return shared
}

/**
 * @param {string} cache where the machine keeps what was fetched for Sotto
 * @param {string} own the session's folder for the same
 */
export function shareOllama(cache, own) {
  mkdirSync(own, { recursive: true })
  if (!existsSync(cache)) return
  for (const name of readdirSync(cache).filter((name) => /^ollama-\d/.test(name))) {
    symlinkSync(join(cache, name), join(own, name))
  }
}
