import type { EntityType } from '../detect/entity-type.ts'
import type { Foldings } from './folded-text.ts'
import type { Label } from './placeholder.ts'

/** One written form of one thing, and the token that stands for it in everything that leaves. */
export interface VaultEntry {
  /** Without brackets: PERSON_2B. */
  readonly name: string
  readonly label: Label
  readonly number: number
  /** 1 for the first written form of the thing. */
  readonly form: number
  /** To the letter, as it stood in the text. */
  readonly value: string
  readonly type: EntityType
  /** An invented value that stands for it where the person chose so. */
  readonly substitute: string | null
}

/** All that a vault is; entries in the order in which they came. */
export interface VaultSnapshot {
  readonly entries: readonly VaultEntry[]
  /** `PERSON_1` and the like, which stood in the person's own text before they could be given out. */
  readonly reserved: readonly string[]
}

/**
 * What a conversation's tokens stand for. Grows only: a token never gets another value, a value never another token.
 * Kept in the encrypted database by whoever owns the conversation, and gone with it.
 */
export interface Vault {
  snapshot(): VaultSnapshot
  entryOf(value: string): VaultEntry | undefined
  /** The entry of a value; a new one with the next free number, or the next form of a thing that is there. */
  add(value: string, type: EntityType): VaultEntry
  /** Keeps a number from being given out. Nothing happens to one that was. */
  reserve(label: string, number: number): void
  /** Whether some value or substitute is this text or stands in it, or it is a part of a name. */
  holds(text: string): boolean
  setSubstitute(name: string, substitute: string): void
  /**
   * Calls back for each value or substitute that stands in the text to the letter and by itself. At `edges` something
   * that is hidden begins or ends, and with it every word.
   */
  search(text: string, edges: ReadonlySet<number>, found: Found): void
  /** As `search`, for what is a value but for its writing: 138 1234 5678, KAREN WHITFIELD, 王 伟. */
  searchWritings(text: Foldings, edges: ReadonlySet<number>, found: Found): void
}

export type Found = (start: number, end: number, entry: VaultEntry) => void
