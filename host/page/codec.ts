/** The host's end of the codec that the page runs too. */
import { makeCodec } from '../in-page/codec.ts'

export const codec = makeCodec(
  (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  // a buffer of its own, never a view into Node's shared pool: the receiver may transfer it
  (text) => {
    const pooled = Buffer.from(text, 'base64')
    const own = new Uint8Array(pooled.length)
    own.set(pooled)
    return own
  },
)
