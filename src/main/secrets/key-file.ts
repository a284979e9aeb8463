import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { SottoError } from '../../core/contract/errors.ts'
import { failure, type Result, success } from '../../core/contract/result.ts'
import { createDurably, replaceDurably } from './durable-file.ts'
import { fileError } from './file-error.ts'
import { Sealed } from './seal.ts'
import { PassphraseWrap } from './wraps.ts'

const knownVersion = 1

/** `keys.json`: the data key of one database, wrapped by each thing that can open it. */
export const KeyFile = z.object({
  version: z.literal(knownVersion),
  /** Also the account under which the keychain keeps its key. */
  database: z.uuid(),
  keychain: Sealed.nullable(),
  passphrase: PassphraseWrap.nullable(),
  /** `kept`: the person said that the key is on paper. */
  recovery: Sealed.extend({ kept: z.boolean() }),
})
export type KeyFile = z.infer<typeof KeyFile>

const AnyVersion = z.object({ version: z.int() })

/** Null where there is none. Fails with `storage.newer`, or `keys.lost` where it cannot be understood. */
export async function readKeyFile(path: string): Promise<Result<KeyFile | null>> {
  let json: string
  try {
    json = await readFile(path, 'utf8')
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? success(null)
      : fileError(error)
  }
  const content = parse(json)
  const version = AnyVersion.safeParse(content)
  if (version.success && version.data.version > knownVersion) {
    return failure({ code: 'storage.newer', found: version.data.version, known: knownVersion })
  }
  const keys = KeyFile.safeParse(content)
  return keys.success ? success(keys.data) : failure({ code: 'keys.lost' })
}

/** False: another process made one in the meantime, and it stands. */
export function createKeyFile(path: string, keys: KeyFile): Promise<Result<boolean, SottoError>> {
  return createDurably(path, JSON.stringify(keys, null, 2))
}

export function replaceKeyFile(path: string, keys: KeyFile): Promise<Result<null>> {
  return replaceDurably(path, JSON.stringify(keys, null, 2))
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
