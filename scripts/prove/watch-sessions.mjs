/** Makes the ground, starts every probe, runs the two sessions with their plants, and hands over what was recorded. */
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Problem } from '../setup/problem.mjs'
import { run } from '../setup/run.mjs'
import { say } from '../setup/say.mjs'
import { startCapture } from './capture.mjs'
import { startDisplay } from './display.mjs'
import { layGround, sessionEnvironment } from './environment.mjs'
import { keepFiles } from './keep-files.mjs'
import { startKeyring } from './keyring.mjs'
import { shareModels, shareOllama } from './ollama-home.mjs'
import { plantBeyond } from './plant-beyond.mjs'
import { places, plantedFiles } from './plants.mjs'
import { servePlanting } from './serve-plantings.mjs'
import { askOnTerminal } from './session-ask.mjs'
import { readSessionKeys } from './session-keys.mjs'
import { askInWindow } from './session-window.mjs'
import { tapChromium } from './tapped-chromium.mjs'
import { namePlant, spawnWatched } from './watch.mjs'
import { watchPorts } from './watch-ports.mjs'
import { inventQuestion, needlesOfAnswer } from './words.mjs'

/**
 * @typedef {object} RecordedSession
 * @property {string} name
 * @property {string} folder the record of its system calls
 * @property {string[]} words
 * @property {Record<string, Buffer>} keys
 * @property {import('./plants.mjs').Planting[]} plantings at its start and at its end
 */

/**
 * @typedef {object} Run
 * @property {import('./environment.mjs').Ground} ground
 * @property {string} plant as `namePlant` made it
 * @property {RecordedSession[]} sessions
 * @property {string[]} beyond the marks of what was planted over a route of its own
 * @property {{ file: Buffer, dropped: number }} capture
 * @property {(import('./watch-ports.mjs').SeenPort & { during: string })[]} ports
 * @property {ReadonlyMap<string, string>} kept
 * @property {ReadonlySet<string>} shared
 */

/**
 * @param {import('./inside.mjs').Task} task
 * @returns {Promise<Run>}
 */
export async function watchSessions({ root, chromium, capturer, models, cache }) {
  const ground = layGround(root)
  const shared = shareModels(models, ground.folders.home)
  shareOllama(cache, join(ground.folders.cache, 'sotto'))
  const { code, output } = await run('ip', ['link', 'set', 'lo', 'up'])
  if (code !== 0) throw new Problem(`The namespace has no loopback. ip said:\n${output}`)
  const outside = join(ground.observer, 'outside')
  createServer((socket) => socket.destroy()).listen(outside)
  const socket = join(ground.observer, 'tap')
  await tapChromium(chromium, ground.observer, socket)

  const capture = await startCapture(capturer, join(ground.observer, 'packets.pcap'))
  const keeper = keepFiles(ground.watched, join(ground.observer, 'kept'), shared)
  /** @type {Run['ports']} */
  const ports = []
  /** @type {import('./plants.mjs').Planting | null} */
  let current = null
  const portWatch = watchPorts((seen) => {
    ports.push({ ...seen, during: current?.mark ?? '' })
    const planted = [places.listener.port, places.datagramListener.port]
    const now = current
    if (now === null) return
    const all = planted.every((port) =>
      ports.some(({ open, during }) => open.port === port && during === now.mark),
    )
    if (!all) return
    current = null
    writeFileSync(now.seen, '')
  })

  const bare = sessionEnvironment(ground, {})
  const keyring = await startKeyring(ground, bare)
  process.env['DBUS_SESSION_BUS_ADDRESS'] = keyring.address
  const display = await startDisplay(bare)
  const environment = { ...bare, DBUS_SESSION_BUS_ADDRESS: keyring.address, DISPLAY: display.name }
  const plant = namePlant(ground.observer)
  const elsewhere = join(ground.observer, 'elsewhere')

  /**
   * @param {string} name
   * @param {Record<string, string>} folders where words are planted
   * @param {(question: string, watched: Parameters<typeof askOnTerminal>[1]) => Promise<string>} session
   * @returns {Promise<RecordedSession>}
   */
  const record = async (name, folders, session) => {
    const { question, needles } = inventQuestion()
    const folder = join(ground.observer, `trace-${name}`)
    const planting = join(ground.observer, `planting-${name}`)
    /** @type {Record<string, Buffer>} */
    let keys = {}
    const serve = (/** @type {'start' | 'end'} */ moment) => {
      const file = `${planting}-${moment}.json`
      return servePlanting(file, async () => {
        if (moment === 'end') keys = await readSessionKeys(ground.watched)
        const files = moment === 'end' ? plantedFiles(name, folders, elsewhere, needles[0] ?? '', keys) : []
        const mark = `sotto-plant-${name}-${moment}`
        current = { mark, outside, seen: `${file}.seen`, files }
        return current
      })
    }
    const plantings = [serve('start'), serve('end')]
    const answer = await session(question, (command, options) =>
      spawnWatched(folder, plant, planting, command, { ...options, env: environment, cwd: root }),
    )
    const given = await Promise.all(plantings.map((one) => one.given))
    const runs = needlesOfAnswer(answer)
    if (runs.length === 0)
      throw new Problem(`The answer is too short to be searched for: "${answer.trim()}".`)
    say(`  ${question}\n  ${answer.trim().replaceAll('\n', '\n  ')}`)
    return { name, folder, words: [...needles, ...runs], keys, plantings: given }
  }

  const { home, config, ...others } = ground.folders
  const everywhere = {
    'the home folder': home,
    'the configuration folder': config,
    "the app's own folder": join(config, 'Sotto'),
    ...Object.fromEntries(Object.entries(others).map(([name, path]) => [`the ${name} folder`, path])),
    "Ollama's home": join(home, '.ollama'),
    'a folder elsewhere': elsewhere,
  }
  const beyond = [await plantBeyond(ground, plant, 'start')]
  say('A session on the terminal, watched:')
  const onTerminal = await record('ask', everywhere, askOnTerminal)
  say('A session in the window, watched:')
  const profile = { "Chromium's profile": join(config, 'Sotto', 'host-chromium', 'Default') }
  const inWindow = await record('window', { ...everywhere, ...profile }, (question, watched) =>
    askInWindow(question, socket, watched),
  )
  beyond.push(await plantBeyond(ground, plant, 'end'))

  await display.stop()
  await keyring.stop()
  await portWatch.stop()
  keeper.stop()
  return {
    ground,
    plant,
    sessions: [onTerminal, inWindow],
    beyond,
    capture: await capture.stop(beyond.at(-1) ?? ''),
    ports,
    kept: keeper.names,
    shared,
  }
}
