import { appendFileSync, renameSync, statSync } from 'node:fs'
import type { Log } from './ports/log.ts'

const largest = 1_000_000

/**
 * Writes the log: a line of JSON an event, with its time. A line holds an event's name and closed fields,
 * so nobody's words can be in it. The file is turned over at 1 MB and one old one is kept. A log that
 * cannot be written stops nothing.
 */
export function logToFile(file: string): Log {
  return (event, fields = {}) => {
    try {
      turnOver(file)
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`, {
        mode: 0o600,
      })
    } catch {
      // a full disk is told where it matters
    }
  }
}

function turnOver(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > largest) renameSync(file, `${file}.old`)
}
