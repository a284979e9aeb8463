import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce; `sealed` ends in the 16-byte tag. Both base64. */
export const Sealed = z.object({ nonce: z.base64(), sealed: z.base64() })
export type Sealed = z.infer<typeof Sealed>

const tagLength = 16

/** `key` has 32 bytes and is used for one message only. `context` has to be the same to open it. */
export function seal(key: Uint8Array, plain: Uint8Array, context: string): Sealed {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(context, 'utf8'))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') }
}

/** Null: another key, another context, or changed bytes. */
export function unseal(key: Uint8Array, { nonce, sealed }: Sealed, context: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), {
      authTagLength: tagLength,
    })
    decipher.setAAD(Buffer.from(context, 'utf8'))
    decipher.setAuthTag(bytes.subarray(-tagLength))
    return Buffer.concat([decipher.update(bytes.subarray(0, -tagLength)), decipher.final()])
  } catch {
    return null
  }
}
