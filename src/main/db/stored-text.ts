import { z } from 'zod'

/**
 * SQLite's TEXT is UTF-8, which has no lone surrogates: bound as TEXT they come back as U+FFFD. A
 * string that holds one is stored as a BLOB of its UTF-16LE code units; the storage class tells which.
 */
export function toStored(text: string): string | Buffer {
  return text.isWellFormed() ? text : Buffer.from(text, 'utf16le')
}

/** Parses the column back into exactly the string that was given. */
export const StoredText = z.union([
  z.string(),
  z.instanceof(Uint8Array).transform((units) => {
    return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
  }),
])
