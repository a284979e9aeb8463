import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The words as bytes, as they are written: UTF-8, UTF-16 and base64 at each of its three alignments. */
function writings(words: string): Buffer[] {
  const aligned = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(words)]).toString('base64')
    // Its first and last characters depend on what stands around the words.
    return Buffer.from(encoded.slice(offset === 0 ? 0 : 4, -4))
  })
  return [Buffer.from(words), Buffer.from(words, 'utf16le'), ...aligned]
}

/** Files below the folders in which the words stand in any of their writings. */
export function filesWith(folders: readonly string[], words: string): string[] {
  const needles = writings(words)
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return needles.some((needle) => bytes.includes(needle))
    })
}
