import { Class, classOf, isAlphanumeric } from './character-class.ts'
import type { Candidate, Context } from './detector.ts'
import type { RuleSet } from './rule-set.ts'
import type { View } from './view.ts'

const farBefore = 48
const farAfter = 16

interface Surroundings {
  readonly context: Context | null
  readonly denial: string | null
  readonly denialIsTied: boolean
}

/** A candidate that cuts out its text and looks for its context only when a judge asks: most fail before. */
export class CandidateInView implements Candidate {
  readonly start: number
  readonly end: number
  readonly view: View
  readonly #rules: RuleSet
  readonly #place: number
  #compact: string | undefined
  #text: string | undefined
  #surroundings: Surroundings | null = null

  constructor(rules: RuleSet, place: number, view: View, start: number, end: number, compact?: string) {
    this.#rules = rules
    this.#place = place
    this.view = view
    this.start = start
    this.end = end
    this.#compact = compact
  }

  get text(): string {
    this.#text ??= this.view.text.slice(this.start, this.end)
    return this.#text
  }

  get compact(): string {
    this.#compact ??= this.text.replace(/[^0-9A-Za-z]/g, '')
    return this.#compact
  }

  get context(): Context | null {
    this.#surroundings ??= this.#look()
    return this.#surroundings.context
  }

  get denial(): string | null {
    this.#surroundings ??= this.#look()
    return this.#surroundings.denial
  }

  get denialIsTied(): boolean {
    this.#surroundings ??= this.#look()
    return this.#surroundings.denialIsTied
  }

  /** Whether a structure's value begins here, or with a sign or bracket before this. */
  #isAt(value: number): boolean {
    const lead = this.start - value
    return lead >= 0 && lead <= 2 && /^[-+(]*$/.test(this.view.text.slice(value, this.start))
  }

  #look(): Surroundings {
    const { labels, text } = this.view
    let nearest = true
    let denial: string | null = null
    let denialIsTied = false
    const first = lastEndingBefore(labels, this.start)
    for (let at = first; at >= 0; at--) {
      const hit = labels[at]
      // A label that a structure ties to a value stands where the value begins, however far away it is written.
      if (!hit || this.start - hit.end > farBefore) break
      const tied = hit.value !== undefined
      if (tied && !this.#isAt(hit.value)) continue
      if (!tied && breaksBetween(text, hit.end, this.start) > 1) break
      const use = this.#rules.uses[hit.id]
      if (!use) continue
      const word = tied ? (this.#rules.index.words[hit.id]?.word ?? '') : text.slice(hit.start, hit.end)
      if (use.context.has(this.#place))
        return { context: { word, side: 'before', nearest, tied }, denial, denialIsTied }
      if (use.denies && denial === null && (tied || !isServed(text, hit.end, this.start))) {
        denial = word
        denialIsTied = tied
      }
      nearest = false
    }
    for (let at = first + 1; at < labels.length; at++) {
      const hit = labels[at]
      if (!hit || hit.start - this.end > farAfter) break
      if (hit.start < this.end || breaksBetween(text, this.end, hit.start) > 0) continue
      const use = this.#rules.uses[hit.id]
      if (use?.context.has(this.#place)) {
        const word = text.slice(hit.start, hit.end)
        return { context: { word, side: 'after', nearest, tied: false }, denial, denialIsTied }
      }
      break
    }
    return { context: null, denial, denialIsTied }
  }
}

/** A denial ends with the number that it names, once another word follows: 合同号HT20250101，收款卡6222…. */
function isServed(text: string, denialEnd: number, start: number): boolean {
  let digits = 0
  for (let at = denialEnd; at < start; at++) {
    const kind = classOf(text.charCodeAt(at))
    const isWord = (kind & (Class.han | Class.lower | Class.upper | Class.latin)) !== 0
    // A letter right behind the digits is the number's own.
    if (digits >= leastNumber && isWord && !isAlphanumeric(text.charCodeAt(at - 1))) return true
    if ((kind & Class.digit) !== 0) digits++
    else if (isWord && digits < leastNumber) digits = 0
  }
  return false
}

/** Digits of the shortest number that a denial names. */
const leastNumber = 4

/** The place of the last label that ends at or before `offset`, or -1. */
function lastEndingBefore(labels: View['labels'], offset: number): number {
  let low = 0
  let high = labels.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((labels[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function breaksBetween(text: string, start: number, end: number): number {
  let breaks = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x0a) breaks++
  return breaks
}
