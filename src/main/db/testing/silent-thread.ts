// A thread that takes calls and answers none, as one does that is busy when it dies.
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', () => {})
