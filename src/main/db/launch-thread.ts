import { Worker } from 'node:worker_threads'
import type { WorkerHandle } from '../ports/worker.ts'

/** Starts a thread of this process from its entry file, with an empty environment. */
export function launchThread(file: URL): WorkerHandle {
  const thread = new Worker(file, { env: {}, execArgv: [] })
  // An error ends the thread, and its end is what the other side hears of.
  thread.on('error', () => {})
  return {
    post: (message) => thread.postMessage(message),
    onMessage: (listener) => thread.on('message', listener),
    onExit: (listener) => thread.once('exit', listener),
    terminate: async () => {
      await thread.terminate()
    },
  }
}
