import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { exitCodeOf, isLeaving, onInterruption } from '../setup/interruption.mjs'
import { repository } from '../setup/repository.mjs'
import { endChild } from '../setup/run.mjs'
import { say } from '../setup/say.mjs'

/** A stage that says nothing for so long gets a sign of life; one that takes so long in all is ended. */
const quietMs = 20_000
const limitMs = 15 * 60_000

/**
 * Runs one stage with its output shown as it comes.
 * @param {string} name
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export async function runStage(name, command, env) {
  const begun = Date.now()
  let last = begun
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  say(`\n── ${name}`)
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: repository,
    env: forStream(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      last = Date.now()
      process.stderr.write(part)
    })
  }
  const heartbeat = setInterval(() => {
    if (Date.now() - last >= quietMs) say(`   ${name}: ${seconds()} s`)
  }, quietMs)
  const limit = setTimeout(() => {
    say(`   ${name} took longer than ${limitMs / 60_000} minutes and is ended.`)
    void endChild(child, 'SIGTERM', { group: true })
  }, limitMs)
  const forget = onInterruption((signal) => endChild(child, signal, { group: true }))
  try {
    const [code, signal] = await once(child, 'close')
    if (isLeaving()) await new Promise(() => {})
    return exitCodeOf(code, signal)
  } catch (error) {
    say(`${program} could not be started: ${error instanceof Error ? error.message : error}`)
    return 127
  } finally {
    clearInterval(heartbeat)
    clearTimeout(limit)
    forget()
    say(`── ${name}: ${seconds()} s`)
  }
}

/**
 * Colours are for a terminal; in a log they are noise.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function forStream(env) {
  const { FORCE_COLOR: _, ...rest } = env
  return process.stderr.isTTY ? { ...rest, FORCE_COLOR: '1' } : rest
}
