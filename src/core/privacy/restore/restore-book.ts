import type { Label } from '../redact/placeholder.ts'
import type { VaultSnapshot } from '../redact/vault.ts'
import { SubstituteTrie } from './substitute-trie.ts'
import { knownNames, type TokenNames } from './token-names.ts'

/** What a token stands for. */
export interface Restorable {
  readonly name: string
  readonly label: Label
  readonly value: string
}

/** The tokens of a conversation, laid out for restoring. Made again when the vault has grown. */
export interface RestoreBook {
  readonly names: TokenNames
  readonly byName: ReadonlyMap<string, Restorable>
  readonly substitutes: SubstituteTrie
  /** `PERSON_1` and the like, which are the person's own words. */
  readonly reserved: ReadonlySet<string>
}

export function restoreBook({ entries, reserved }: VaultSnapshot): RestoreBook {
  const substitutes = new SubstituteTrie()
  for (const entry of entries) if (entry.substitute !== null) substitutes.add(entry.substitute, entry)
  return {
    names: knownNames(entries.map(({ name }) => name)),
    byName: new Map(entries.map((entry) => [entry.name, entry])),
    substitutes,
    reserved: new Set(reserved),
  }
}
