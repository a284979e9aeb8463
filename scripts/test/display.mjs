import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hasDisplay } from '../setup/display.mjs'
import { onInterruption } from '../setup/interruption.mjs'
import { endChild } from '../setup/run.mjs'

/**
 * Gives `work` a display to open windows on: the person's, or on a bare machine an invisible one with a window
 * manager, which is ended afterwards.
 * @template T
 * @param {(display: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work({})
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const forget = onInterruption(() => endChild(server, 'SIGTERM'))
  try {
    const [number] = await once(server.stdout, 'data')
    const display = { DISPLAY: `:${String(number).trim()}` }
    const manager = spawn('openbox', [], { env: { ...process.env, ...display }, stdio: 'ignore' })
    manager.on('error', () => {})
    try {
      return await work(display)
    } finally {
      await endChild(manager, 'SIGTERM')
    }
  } finally {
    await endChild(server, 'SIGTERM')
    forget()
  }
}
