/** The keys that a session made, read back as anyone with its keychain could; nothing of the product is used. */
import { createDecipheriv } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../setup/problem.mjs'

/**
 * @param {string} watched
 * @returns {Promise<Record<string, Buffer>>} by what they are
 */
export async function readSessionKeys(watched) {
  const found = readdirSync(watched, { withFileTypes: true, recursive: true }).find(
    ({ name }) => name === 'keys.json',
  )
  if (!found) throw new Problem('The session made no keys.json, so it kept no history to prove anything of.')
  const { database, keychain } = JSON.parse(readFileSync(join(found.parentPath, found.name), 'utf8'))
  const { default: keytar } = await import('keytar')
  const kept = await keytar.getPassword('Sotto', database)
  if (kept === null || !keychain) throw new Problem('The session kept no key in the keychain of this run.')
  const keychainKey = Buffer.from(kept, 'base64')
  return {
    'the key in the keychain': keychainKey,
    'the key of the history': unseal(keychainKey, keychain, `sotto keys 1 ${database} keychain`),
  }
}

/**
 * AES-256-GCM; the last 16 bytes are the tag.
 * @param {Buffer} key
 * @param {{ nonce: string, sealed: string }} wrap both base64
 * @param {string} context
 */
function unseal(key, { nonce, sealed }, context) {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'))
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
}
