import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json: every step works there, wherever it was called from. */
export const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
