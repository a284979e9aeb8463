import { Problem } from '../setup/problem.mjs'
import { say } from '../setup/say.mjs'
import { buildWithGo, canBuildWithGo } from './build-with-go.mjs'
import { withDaemon } from './daemon.mjs'
import { listModels, versionOf } from './daemon-api.mjs'
import { fetchRelease } from './fetch-release.mjs'
import { findOllama, versionOfBinary } from './find-ollama.mjs'
import { addFirstModel } from './first-model.mjs'
import { holdsChatModel, isEmbedderFamily, modelsFolder } from './ollama-home.mjs'

/** Where a service that the person runs answers. */
const usual = 'http://127.0.0.1:11434'

/**
 * Makes sure that there is an Ollama, and a model in it that can chat on this machine. Quick and silent when both are
 * there.
 * @param {{ yes: boolean, tell?: boolean }} options `tell`: say what was found, too
 * @returns {Promise<void>}
 */
export async function ensureLocalModel(options) {
  const tell = (/** @type {string} */ text) => {
    if (options.tell) say(text)
  }
  const running = await versionOf(usual)
  if (running) {
    tell(`Ollama ${running} answers on 127.0.0.1:11434.`)
    const local = (await listModels(usual)).filter(
      ({ remote, family }) => !remote && !isEmbedderFamily(family),
    )
    if (local.length === 0) say(`${await addFirstModel(usual, options)} is ready.`)
    else tell(`It has ${local.length} local model${local.length === 1 ? '' : 's'} to chat with.`)
    return
  }
  const { binary, version } = (await findOllama()) ?? (await obtainOllama(options))
  tell(`Ollama ${version}: ${binary}`)
  if (holdsChatModel(modelsFolder())) return tell(`Models: ${modelsFolder()}`)
  say(`${await withDaemon(binary, (origin) => addFirstModel(origin, options))} is ready.`)
}

/**
 * @param {{ yes: boolean }} options
 * @returns {Promise<import('./find-ollama.mjs').Ollama>}
 */
async function obtainOllama(options) {
  say('No Ollama was found on this machine.')
  const binary = await fetchRelease().catch(async (problem) => {
    if (!(problem instanceof Problem)) throw problem
    say(problem.message)
    if (await canBuildWithGo()) return buildWithGo(options)
    throw new Problem('Install Ollama (https://ollama.com/download) and start again.')
  })
  const version = await versionOfBinary(binary)
  if (!version) throw new Problem(`The Ollama in ${binary} does not run on this machine.`)
  return { binary, version }
}
