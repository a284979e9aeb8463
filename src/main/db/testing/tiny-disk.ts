import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

/** Mounting needs root and Linux. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0

/** A file system of its own, with so many bytes. */
export function tinyDisk(bytes: number) {
  const folder = join(temporaryFolder(), 'disk')
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  const filler = join(folder, 'filler')
  return {
    folder,
    /** Takes every byte that is left. */
    fill: () => {
      const file = openSync(filler, 'a')
      for (const chunk of [Buffer.alloc(65_536, 1), Buffer.alloc(1, 1)]) {
        try {
          while (writeSync(file, chunk) > 0);
        } catch {
          // No space left for this size.
        }
      }
      closeSync(file)
    },
    empty: () => rmSync(filler),
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder]),
  }
}
