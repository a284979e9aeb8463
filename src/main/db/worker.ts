// The entry of the database's thread. What it serves is loaded only after every way out is closed.
import { parentPort } from 'node:worker_threads'
import { closeAllDoors } from './no-network.ts'

closeAllDoors()
const { serve } = await import('./serve.ts')
if (parentPort === null) throw new Error('this file is the entry of a thread')
serve(parentPort)
