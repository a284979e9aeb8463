import { randomBytes } from 'node:crypto'
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'

/** Bytes kept free for ending what runs when the disk is full. */
export const reserveSize = 4 * 1024 * 1024

/**
 * A file beside the database that only takes up room. It is given up on the first full disk, so that a
 * running answer can still be ended; while it is missing, nothing new is begun.
 */
export interface Reserve {
  /** Makes it where it is missing; false when there is no room for it. */
  stand(): boolean
  giveUp(): void
}

export function reserveAt(file: string): Reserve {
  return {
    stand: () => isThere(file) || make(file),
    giveUp: () => rmSync(file, { force: true }),
  }
}

/** In memory there is no disk to run out of. */
export const noReserve: Reserve = { stand: () => true, giveUp: () => {} }

function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === reserveSize
}

function make(file: string): boolean {
  // Random, because a file system that compresses would keep no room for zeros.
  const filling = randomBytes(reserveSize)
  try {
    const descriptor = openSync(file, 'w', 0o600)
    try {
      for (let written = 0; written < reserveSize; ) written += writeSync(descriptor, filling, written)
    } finally {
      closeSync(descriptor)
    }
    return true
  } catch {
    rmSync(file, { force: true })
    return false
  }
}
