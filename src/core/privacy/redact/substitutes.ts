import { restore, textOf } from '../restore/restore.ts'
import { restoreBook } from '../restore/restore-book.ts'
import type { Invent } from './invent.ts'
import { TakenNames } from './taken-names.ts'
import type { Vault, VaultEntry } from './vault.ts'

/** Invented values by the names of their entries. */
export type Substitutes = ReadonlyMap<string, string>

export const noSubstitutes: Substitutes = new Map()

/** What stands for each entry in `text`: what stood for it before, or what is invented and is no one's yet. */
export function substitutesFor(
  entries: readonly VaultEntry[],
  text: string,
  vault: Vault,
  invent: Invent,
): Substitutes {
  const substitutes = new Map<string, string>()
  const taken = new TakenNames()
  for (const { name, value, type, substitute } of entries) {
    if (substitutes.has(name)) continue
    const candidate = substitute ?? invent(value, type)
    if (candidate === null) continue
    const isFree = !text.includes(candidate) && !vault.holds(candidate) && !taken.clashes(candidate)
    if (substitute === null && !isFree) continue
    substitutes.set(name, candidate)
    taken.add(candidate)
  }
  return substitutes
}

/** Whether `redacted` would be read as `text` with these substitutes. */
export function comeBack(redacted: string, text: string, vault: Vault, substitutes: Substitutes): boolean {
  const { entries, reserved } = vault.snapshot()
  const given = entries.map((entry) => ({
    ...entry,
    substitute: entry.substitute ?? substitutes.get(entry.name) ?? null,
  }))
  return textOf(restore(redacted, restoreBook({ entries: given, reserved }))) === text
}
