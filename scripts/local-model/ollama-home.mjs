import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where models live: Ollama's own default, so that a service of Sotto's and one of the person's see the same models.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function modelsFolder(env = process.env) {
  return env['OLLAMA_MODELS'] || join(homedir(), '.ollama', 'models')
}

/**
 * Reads Ollama's folder without a running service: whether a model is there whole that can chat on this machine.
 * Layout: ollama/ollama, manifest/paths.go; an alias of a cloud model has no layer of weights.
 * @param {string} folder
 * @returns {boolean}
 */
export function holdsChatModel(folder) {
  const manifests = join(folder, 'manifests')
  if (!existsSync(manifests)) return false
  return readdirSync(manifests, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .some((entry) => isWholeChatModel(folder, join(entry.parentPath, entry.name)))
}

/**
 * @param {string} folder
 * @param {string} manifestFile
 */
function isWholeChatModel(folder, manifestFile) {
  const manifest = readJson(manifestFile)
  const layers = Array.isArray(manifest?.layers) ? manifest.layers : []
  const blob = (/** @type {{ digest?: unknown }} */ layer) =>
    join(folder, 'blobs', String(layer?.digest).replace(':', '-'))
  if (!layers.some((/** @type {any} */ layer) => layer?.mediaType === 'application/vnd.ollama.image.model')) {
    return false
  }
  if (!layers.every((/** @type {any} */ layer) => existsSync(blob(layer)))) return false
  return !isEmbedderFamily(readJson(blob(manifest.config))?.model_family)
}

/**
 * Families that only turn text into vectors; they cannot answer.
 * @param {unknown} family
 */
export function isEmbedderFamily(family) {
  return typeof family === 'string' && family.includes('bert')
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
