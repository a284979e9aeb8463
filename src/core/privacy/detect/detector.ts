import type { EntityType } from './entity-type.ts'
import type { Evidence } from './finding.ts'
import type { View } from './view.ts'

/** How sure a rule is of a candidate (0 to 1), and why. */
export interface Judgement {
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** Where it stands, if the judge saw more or less of it than the candidate: a "+" before, an extension behind. */
  readonly span?: Span
}

/** A label that stands by a candidate. */
export interface Context {
  /** The word as the detector lists it. */
  readonly word: string
  readonly side: 'before' | 'after'
  /** No label of another detector stands between it and the candidate. */
  readonly nearest: boolean
  /** A structure ties it to the candidate: the head of its column, the name of its field. */
  readonly tied: boolean
}

/** What a rule is asked about; offsets are those of the view's normalised text. */
export interface Candidate {
  readonly text: string
  /** The candidate without separators; for a number, its digits (and a final X where the rule takes one). */
  readonly compact: string
  readonly start: number
  readonly end: number
  readonly view: View
  /** The label of this detector that stands nearest, within 48 characters before or 16 after, on the same or the next line. */
  readonly context: Context | null
  /** The nearest word before it that says that the number is no one's ("订单号", "ISBN", "batch"), unless the own label is nearer. */
  readonly denial: string | null
  /** That word is the head of the candidate's own column, or the name of its field, and need not stand near it. */
  readonly denialIsTied: boolean
}

export type Judge = (candidate: Candidate) => Judgement | null

/**
 * Examples that one test runs through the whole engine. In `yes`, «…» marks what this detector's type must be found on,
 * exactly; in `no`, nothing of the type may be found. With `level: 'strict'` they run at that level, and at the standard
 * level what `yes` marks must stay as it is.
 */
export interface Cases {
  readonly level?: 'strict'
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

interface Common {
  readonly type: EntityType
  /** Words that raise the score when they stand near; matched without regard to case, at word boundaries. */
  readonly context?: readonly string[]
  readonly cases: Cases
}

/**
 * A number that may be written in groups. The engine joins groups over one separator (space, hyphen, dot, slash,
 * bracket, one line break) and asks about each joining of a wanted length.
 */
export interface NumberDetector extends Common {
  readonly kind: 'number'
  /** Least and greatest count of digits; a final X counts as one. */
  readonly digits: readonly [least: number, greatest: number]
  /** In how many groups it is written at most; no limit without it. */
  readonly groups?: number
  /** Whether the last digit may be an X. */
  readonly tail?: 'X'
  readonly judge: Judge
}

/**
 * A token of Latin letters and digits. `pattern` is sticky, is tried where a token starts, and brings its own right
 * boundary: `(?![A-Za-z0-9])`.
 */
export interface TokenDetector extends Common {
  readonly kind: 'token'
  /** `digit`: only at tokens that hold a digit, or that digits follow after one separator. `long`: of ten and more. */
  readonly at: 'digit' | 'long'
  /** What it begins with, where that is always the same. */
  readonly first?: 'digit' | 'letter'
  readonly pattern: RegExp
  readonly judge: Judge
}

/** A value that only its label makes what it is; `value` is sticky and tried where the label's connector ends. */
export interface LabelledDetector extends Common {
  readonly kind: 'labelled'
  readonly labels: readonly string[]
  readonly value: RegExp
  readonly judge: Judge
}

/** A thing that a fixed string gives away ("@", "://", "AKIA", "-----BEGIN"), matched with regard to case. */
export interface AnchoredDetector extends Common {
  readonly kind: 'anchored'
  readonly anchors: readonly string[]
  /** Sticky, tried where the anchor starts; or a function, for what begins before its anchor. */
  readonly locate: RegExp | ((view: View, anchorStart: number, anchorEnd: number) => Span | null)
  readonly judge: Judge
}

/** A rule that reads the text by itself: names, addresses, companies. */
export interface ScanDetector extends Common {
  readonly kind: 'scan'
  /** The units at which it looks; where the text has none of them it is not asked. Without it, it is always asked. */
  readonly wakes?: (unit: number) => boolean
  /** `places` are the offsets of the units that wake it, in order. */
  readonly scan: (view: View, found: Found, places: Int32Array) => void
}

export type Found = (start: number, end: number, judgement: Judgement) => void

export interface Span {
  readonly start: number
  readonly end: number
}

export type Detector = NumberDetector | TokenDetector | LabelledDetector | AnchoredDetector | ScanDetector

/** Gives a detector its type where it is written; the registry lists it. */
export function defineDetector<D extends Detector>(detector: D): D {
  return detector
}
