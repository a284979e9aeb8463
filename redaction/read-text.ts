import { createReadStream } from 'node:fs'

/** A text that cannot be read; the message is a whole sentence for a person. */
export class Unreadable extends Error {}

/**
 * The text of a file, or of standard input (`-`), in chunks; a byte order mark is kept. Throws Unreadable, also for what
 * is not UTF-8: read as something else, it would hold none of the words that are looked for.
 */
export async function* readText(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new Unreadable(`${named(file)} is not text in UTF-8.`)
    }
  }
  const input: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file)
  try {
    for await (const bytes of input) yield decoded(bytes)
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(whyNot(file, error))
  }
  yield decoded()
}

/** How a message calls what is read. */
export function named(file: string): string {
  return file === '-' ? 'Standard input' : file
}

function whyNot(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `There is no file ${file}.`
  if (code === 'EISDIR') return `${file} is a folder; say which file in it.`
  if (code === 'EACCES') return `${file} may not be read by you.`
  return `${named(file)} could not be read: ${error instanceof Error ? error.message : String(error)}`
}
