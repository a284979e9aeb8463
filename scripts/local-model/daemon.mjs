import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { onInterruption } from '../setup/interruption.mjs'
import { Problem } from '../setup/problem.mjs'
import { endChild } from '../setup/run.mjs'
import { versionOf } from './daemon-api.mjs'
import { modelsFolder } from './ollama-home.mjs'

/** How long a service may take to answer its first request. */
const startMs = 30_000

/**
 * Runs an Ollama of our own on a free loopback port for as long as `work` takes, and ends it.
 * @template T
 * @param {string} binary
 * @param {(origin: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDaemon(binary, work) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(binary, ['serve'], {
    env: daemonEnvironment(port),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    log = (log + text).slice(-4000)
  })
  child.on('error', (error) => {
    log += error.message
  })
  const forget = onInterruption(() => endChild(child, 'SIGTERM'))
  try {
    await untilItAnswers(origin, () => child.exitCode !== null || child.pid === undefined).catch(() => {
      throw new Problem(`Ollama (${binary}) did not start. It said:\n${log}`)
    })
    return await work(origin)
  } finally {
    await endChild(child, 'SIGTERM')
    forget()
  }
}

/**
 * Built, not inherited: nothing in the person's environment can open the service to others, send its requests
 * elsewhere or make it write prompts to disk.
 * @param {number} port
 * @returns {NodeJS.ProcessEnv}
 */
function daemonEnvironment(port) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    HOME: homedir(),
    OLLAMA_HOST: `127.0.0.1:${port}`,
    OLLAMA_MODELS: modelsFolder(),
    OLLAMA_NO_CLOUD: '1',
    OLLAMA_NOPRUNE: '1',
  }
  // The proxy is for pulling a first model; this service never sees a word of the person's.
  for (const name of [
    'PATH',
    'USERPROFILE',
    'LOCALAPPDATA',
    'SystemRoot',
    'TEMP',
    'HTTPS_PROXY',
    'https_proxy',
  ]) {
    const value = process.env[name]
    if (value !== undefined) env[name] = value
  }
  return env
}

/**
 * @param {string} origin
 * @param {() => boolean} ended
 */
async function untilItAnswers(origin, ended) {
  const begun = Date.now()
  while (!(await versionOf(origin))) {
    if (ended() || Date.now() - begun > startMs) throw new Error('not started')
    await wait(100)
  }
}

/** @returns {Promise<number>} a loopback port that was free a moment ago */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
