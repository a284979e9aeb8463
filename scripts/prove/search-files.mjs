import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** How much of a file is looked at at once. Bytes. */
const piece = 32 * 1024 * 1024

/**
 * @template Name
 * @param {string} path
 * @param {readonly { name: Name, bytes: Buffer }[]} needles
 * @returns {Name[] | null} the names of those in it; null where it is no file that can be read
 */
export function searchFile(path, needles) {
  const longest = Math.max(...needles.map(({ bytes }) => bytes.length))
  let file = -1
  try {
    if (!statSync(path).isFile()) return null
    file = openSync(path, 'r')
  } catch {
    return null
  }
  const found = new Set()
  const buffer = Buffer.alloc(piece + longest)
  let overlap = 0
  try {
    for (;;) {
      const read = readSync(file, buffer, overlap, piece, null)
      if (read === 0) return [...found]
      const text = buffer.subarray(0, overlap + read)
      for (const { name, bytes } of needles) if (!found.has(name) && text.includes(bytes)) found.add(name)
      // What begins at the end of this piece may go on in the next.
      overlap = Math.min(longest, text.length)
      text.copyWithin(0, text.length - overlap)
    }
  } finally {
    closeSync(file)
  }
}
