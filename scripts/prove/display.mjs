import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Problem } from '../setup/problem.mjs'

/**
 * An invisible display that listens on no port.
 * @param {Record<string, string>} environment
 * @returns {Promise<{ name: string, stop(): Promise<void> }>}
 */
export async function startDisplay(environment) {
  const server = spawn('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', '1280x900x24'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve)
    server.once('error', reject)
    server.once('exit', () => reject(new Problem('The invisible display (Xvfb) did not start.')))
  })
  return {
    name: `:${String(number).trim()}`,
    stop: async () => {
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      await ended
    },
  }
}
