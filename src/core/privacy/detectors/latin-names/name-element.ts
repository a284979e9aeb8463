import { isLatinLetter, Letter, letterAt } from './latin-letters.ts'
import { isInCode, nameWordEnd } from './name-word.ts'
import { traitsOf, type WordTraits } from './word-traits.ts'
import { honorifics, particles, suffixes } from './words-of-titles.ts'

/** One word of a run of capitalised words. `end` holds the dot of an initial, an honorific or "Jr.". */
export interface NameElement {
  readonly kind: 'word' | 'initial' | 'particle' | 'suffix' | 'honorific'
  readonly start: number
  readonly end: number
  readonly traits: WordTraits
}

const most = 12

/** Honorifics and callings that bring a dot. */
const abbreviations = new Set(
  'mr mrs ms dr prof sr sra srta m mme mlle sig ing dott hr fr sgt capt lt col gen maj rev sen gov rep hon'.split(
    ' ',
  ),
)

/** Particles that may begin a surname in capitals; Ben, Al and Mac are given names sooner. */
const capitalParticles = new Set('de la le del della di da dos das du van der von ter ten zu'.split(' '))

/** Reads a run of words that one space joins, as a name is written, from a capital at `start`; none in code. */
export function nameRun(text: string, start: number): NameElement[] {
  const run: NameElement[] = []
  let at = start
  while (run.length < most) {
    const element = elementAt(text, at, run.length > 0)
    if (element === null) break
    run.push(element)
    at = nextStart(text, element)
    if (at < 0) break
  }
  while (run.at(-1)?.kind === 'particle') run.pop()
  return run
}

function elementAt(text: string, at: number, inRun: boolean): NameElement | null {
  const letter = letterAt(text, at)
  if (letter !== Letter.capital && !(inRun && letter === Letter.small)) return null
  const end = nameWordEnd(text, at)
  if (isInCode(text, at, end)) return null
  const word = text.slice(at, end)
  const traits = traitsOf(word)
  const dot = text.charAt(end) === '.'
  const { small } = traits
  if (letter === Letter.small) {
    if (small.length > 2 && /^(?:al|el)-/.test(small) && letterAt(text, at + 3) === Letter.capital) {
      return { kind: 'word', start: at, end, traits }
    }
    return particles.has(small) && startsWord(text, end + 1)
      ? { kind: 'particle', start: at, end, traits }
      : null
  }
  if (end - at === 1 || (end - at === 2 && traits.capitals && dot)) {
    if (word === 'Ó' || word === 'Á') return { kind: 'particle', start: at, end, traits }
    return { kind: 'initial', start: at, end: dot ? end + 1 : end, traits }
  }
  if (inRun && suffixes.has(small))
    return { kind: 'suffix', start: at, end: dot && !small.startsWith('i') ? end + 1 : end, traits }
  if (honorifics.has(small) || (dot && abbreviations.has(small))) {
    // "Yes, sir. Then" ends a sentence.
    if (dot && !abbreviations.has(small)) return { kind: 'word', start: at, end, traits }
    return { kind: 'honorific', start: at, end: dot ? end + 1 : end, traits }
  }
  if (small === 'st' && dot) return { kind: 'particle', start: at, end: end + 1, traits }
  if (capitalParticles.has(small) && text.charAt(end) === ' ' && startsWord(text, end + 1))
    return { kind: 'particle', start: at, end, traits }
  // A field of its own: "Vorname: Jürgen Nachname: …".
  if (inRun && traits.unknown && text.charAt(end) === ':') return null
  return { kind: 'word', start: at, end, traits }
}

/** A capital, or a small particle that a capital follows in its turn. */
function startsWord(text: string, at: number): boolean {
  if (letterAt(text, at) === Letter.capital) return true
  const next = /^(?:la|las|los|le|der|den|al)[ -]/.exec(text.slice(at, at + 4))
  return next !== null && letterAt(text, at + next[0].length) === Letter.capital
}

/** A line of prose is at least so long before it is wrapped. */
const wrappedLine = 50

/**
 * Where the next word of the run begins, or -1: behind one space or the wrap of a long line, a comma before a suffix,
 * or right after an initial.
 */
function nextStart(text: string, { kind, end }: NameElement): number {
  const mark = text.charAt(end)
  if (mark === ' ') return text.charAt(end + 1) === '\n' ? -1 : end + 1
  if (kind === 'initial' && text.charAt(end - 1) === '.' && isLatinLetter(text, end)) return end
  if (mark === ',' && /^, (?:Jr|Sr|II|III|IV)(?![A-Za-z])/.test(text.slice(end, end + 6))) return end + 2
  if (mark !== '\n' || end < wrappedLine) return -1
  for (let at = end - 1; at > end - wrappedLine; at--) if (text.charCodeAt(at) === 0x0a) return -1
  let at = end + 1
  while (at < end + 9 && text.charAt(at) === ' ') at++
  // The next line may begin with a field of its own.
  return letterAt(text, at) === Letter.capital && text.charAt(nameWordEnd(text, at)) !== ':' ? at : -1
}
