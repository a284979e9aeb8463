import { holdsBip39, phraseLengths } from '../../checksums/bip39.ts'
import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector, type Judgement } from '../../detect/detector.ts'
import { OffsetList } from '../../detect/offset-list.ts'
import { placeOfSeedWord } from './seed-words.ts'
import { endWithout, startOfRun } from './text-edges.ts'

interface Word {
  readonly start: number
  readonly end: number
  /** In the list of 2048, or -1. */
  readonly place: number
}

/** What may stand between two words: a space, a comma, a line break, a number of the list. */
const gap = /^[\s,;.|、"'`]{0,4}(?:\d{1,2}[.):]?[ \t]{0,2})?$/
type Found = (start: number, end: number, judgement: Judgement) => void

/**
 * The words that restore a wallet: 12 or more of the list of 2048 in a row, of which one in twelve may be miswritten.
 * The checksum makes it sure; ordinary prose never has twelve in a row. Source: BIP-39.
 */
export const seedPhrase = defineDetector({
  kind: 'scan',
  type: 'SECRET',
  scan: ({ text, units }, found) => {
    // Starts, ends and places by turns. An object for each word of prose that is in the list would be most of what
    // reading English allocates.
    const run = new OffsetList()
    let size = 0
    let unknown = 0
    let lastEnd = -1
    let lastPlace = -1
    const flush = () => {
      if (size >= 12) report(text, wordsOf(run.all()), found)
      run.clear()
      size = 0
      unknown = 0
    }
    for (let at = 0; at < units.length; at++) {
      if (!isLetter(units, at)) continue
      const start = at
      while (isLetter(units, at)) at++
      const place = placeOfSeedWord(text, units, start, at)
      if (place < 0 && size === 0) continue
      const joined =
        size > 0 && (start - lastEnd === 1 || (start - lastEnd < 11 && gap.test(text.slice(lastEnd, start))))
      if (!joined || (place < 0 && (lastPlace < 0 || unknown + 1 > 1 + size / 12))) flush()
      if (place < 0) {
        if (size === 0) continue
        unknown++
      }
      run.add(start)
      run.add(at)
      run.add(place)
      size++
      lastEnd = at
      lastPlace = place
    }
    flush()
  },
  cases: {
    yes: [
      '助记词是«abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about»，别外传',
      'my seed: «legal winner thank year wave sausage worth useful legal winner thank yellow».',
      'seed phrase: 1. «letter 2. advice 3. cage 4. absurd 5. amount 6. doctor 7. acoustic 8. avoid 9. letter 10. advice 11. cage 12. above»',
      '«zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo vote»',
      'wallet "«lizard acid eagle jungle canyon absent adult banana garden zone tunnel velvet»" 丢了怎么办',
      '«lizard\nacid\neagle\njungle\ncanyon\nabsent\nadult\nbanana\ngarden\nzone\ntunnel\nvelvet»',
    ],
    no: [
      'abandon ability able about above absent absorb abstract absurd abuse access',
      'there will be more people that have this problem when they first use their phone again today',
      'the quick brown fox jumps over the lazy dog and then runs away from the angry bear',
      'apple, banana, orange, lemon, olive, onion, potato',
      'import export from default class public static void return',
      'What can you tell me about the history of trade between town and village in the country',
    ],
  },
})

function wordsOf(run: Int32Array): Word[] {
  return Array.from({ length: run.length / 3 }, (_, at) => ({
    start: run[3 * at] ?? 0,
    end: run[3 * at + 1] ?? 0,
    place: run[3 * at + 2] ?? -1,
  }))
}

function isLetter(units: Uint16Array, at: number): boolean {
  return (classOf(units[at] ?? 0) & (Class.lower | Class.upper)) !== 0
}

function report(text: string, run: readonly Word[], found: Found): void {
  // A whole word list is no secret.
  if (run.length > 60) return
  const checked = checkedWindow(run)
  const parted = phraseByForm(text, run)
  // Part of a longer phrase holds its checksum by chance once in sixteen.
  const words = (parted?.length ?? 0) > (checked?.length ?? 0) ? parted : checked
  const sure = words === checked ? checked : null
  const first = words?.[0]
  const last = words?.at(-1)
  if (!first || !last) return
  found(first.start, last.end, {
    score: sure ? 1 : 0.92,
    evidence: [
      { kind: 'list', name: 'BIP-39' },
      { kind: 'checksum', name: 'BIP-39', holds: sure !== null },
    ],
  })
}

/** Words that name a phrase and are in the list themselves. */
const naming = /^(?:seed|phrase|word|words|secret|wallet|key|backup|recovery|mnemonic)$/i

/** The stretch of a phrase's length between what parts it from the words around. */
function phraseByForm(text: string, run: readonly Word[]): readonly Word[] | null {
  const parted = (at: number): boolean => {
    const left = run[at - 1]
    const right = run[at]
    if (!left || !right || left.place < 0 || right.place < 0) return true
    return text.slice(left.end, right.start) !== ' ' || naming.test(text.slice(left.start, left.end))
  }
  for (let from = 0; from + 12 <= run.length; from++) {
    if (!parted(from)) continue
    for (const length of phraseLengths.toReversed()) {
      if (from + length > run.length || !parted(from + length)) continue
      const words = run.slice(from, from + length)
      if (isPhrase(text, words)) return words
    }
  }
  return null
}

function isPhrase(text: string, words: readonly Word[]): boolean {
  const written = words.map(({ start, end }) => text.slice(start, end))
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || first.place < 0 || last.place < 0) return false
  const strange = words.filter(({ place }) => place < 0).length
  if (strange > words.length / 12 || written.filter((word) => prose.test(word)).length > 2) return false
  // A sentence begins with a capital and goes on without.
  if (/^[A-Z]/.test(written[0] ?? '') && /^[a-z]/.test(written[1] ?? '')) return false
  return strange === 0 || standsAlone(text, first.start, last.end)
}

/** Words of the list that prose cannot do without. */
const prose =
  /^(?:that|this|there|they|their|them|then|these|those|when|what|where|which|while|who|will|with|would|have|has|had|you|your|about|after|again|all|also|any|because|before|both|can|even|every|first|for|from|give|good|help|how|into|just|know|like|make|more|most|much|must|need|never|new|not|now|off|once|one|only|other|our|over|own|people|same|she|should|some|still|such|than|the|time|too|under|until|upon|use|very|want|way|well|work)$/i

/** Nothing of a sentence stands right before or after, save what names the phrase. */
function standsAlone(text: string, start: number, after: number): boolean {
  const end = endWithout(text, start, ' ,')
  const before = end < start ? text.slice(startOfRun(text, end, '', 16), end) : ''
  if (before !== '' && !naming.test(before) && !/^(?:is|are|was)$/i.test(before)) return false
  return !/^,? [A-Za-z]/.test(text.slice(after, after + 3))
}

/** The stretch of the run that is a phrase by its checksum, if any; the whole run before its parts. */
function checkedWindow(run: readonly Word[]): readonly Word[] | null {
  if (run.length > 48) return null
  for (const length of phraseLengths.toReversed()) {
    for (let from = 0; from + length <= run.length; from++) {
      const words = run.slice(from, from + length)
      if (length === run.length || run.length - length <= 3) {
        if (holdsBip39(words.map(({ place }) => place))) return words
      }
    }
  }
  return null
}
