import type { EntityType } from './entity-type.ts'

/** One thing that speaks for a finding. Names of standards and words of the text; the sentence is the catalogue's. */
export type Evidence =
  /** The text has the form of a standard, an issuer or a grammar, named here ("GB 11643", "GitHub token"). */
  | { readonly kind: 'form'; readonly name: string }
  | { readonly kind: 'checksum'; readonly name: string; readonly holds: boolean }
  /** A word that stands by it in the text ("身份证", "SSN"). */
  | { readonly kind: 'label'; readonly word: string }
  /** It stands in a list, named here ("surnames"). */
  | { readonly kind: 'list'; readonly name: string }
  /** It was written so that a reader sees it and a pattern does not ("base64", "Chinese numerals"). */
  | { readonly kind: 'disguise'; readonly name: string }
  /** A local model says so; its name. */
  | { readonly kind: 'opinion'; readonly model: string }

/**
 * Offsets are UTF-16 code units of the original text, end exclusive. The score goes from 0 to 1: how sure the
 * rule is, not a probability.
 */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly type: EntityType
  readonly score: number
  readonly evidence: readonly Evidence[]
}
