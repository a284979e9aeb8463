import { englishGivenName } from '../../gazetteer/english-given-names.ts'
import { isWorldPlace } from '../../gazetteer/world-places.ts'
import { placesFirst } from './given-though-a-word.ts'
import type { NameElement } from './name-element.ts'
import { isNamesake } from './namesakes.ts'
import { isTitleLine } from './title-line.ts'
import type { After } from './words-after.ts'
import type { Before } from './words-around.ts'
import { thingsBefore } from './words-of-things.ts'
import { callings, roles, salutations } from './words-of-titles.ts'

/** How surely one capitalised word names someone: it takes words around it; under 0.5 a list or a full name must help. */
export function singleScore(
  text: string,
  { start, end, traits }: NameElement,
  words: number,
  said: Before,
  follows: After,
): number {
  if (follows < 0 || said.kind === 'article' || thingsBefore.has(traits.small)) return 0
  const { given, surname, unknown, common, capitals } = traits
  if (capitals && (said.strength < 2 || (given === 0 && said.kind !== 'salutation'))) return 0
  if (
    months.has(traits.small) &&
    (/^,? \d/.test(text.slice(end, end + 3)) || /\d[a-z]{0,2} ?$/.test(text.slice(start - 4, start)))
  )
    return 0
  if (
    given < 2 &&
    surname < 2 &&
    (roles.has(traits.small) || callings.has(traits.small) || salutations.has(traits.small))
  )
    return 0
  if (isNamesake(said.word, traits.small) || (given < 3 && isInPlace(text, end))) return 0
  const likeness =
    given > 1
      ? given
      : traits.halves ||
          (traits.syllables === 2 && !common && end - start > 5 && given + surname === 0 && unknown)
        ? 2
        : given
  const strong = said.strength === 2
  if (strong && closes(text, end, said)) {
    if (likeness >= 2) return 0.85
    if (likeness === 1) return 0.65
    // A dash on the same line says less than a line of its own.
    if (said.word === '') return 0
    return (unknown && !(said.kind === 'introduction' && isOrigin(traits.small))) || surname === 2 ? 0.55 : 0
  }
  if (
    strong &&
    (said.kind === 'kin' ||
      said.kind === 'role' ||
      said.kind === 'introduction' ||
      said.kind === 'salutation')
  ) {
    if (likeness >= 2) return 0.7
    if (likeness === 1 && traits.product) return 0.2
    if (likeness === 1) return said.kind === 'kin' || follows > 0 ? 0.55 : 0.3
    return surname === 2 && said.kind === 'role' ? 0.55 : 0.2
  }
  if (follows === 2) return likeness >= 2 ? 0.8 : likeness === 1 || surname > 0 || unknown ? 0.6 : 0
  if (placesFirst.has(traits.small) && said.kind !== 'verb') return 0.3
  const dealtWith = words === 1 && !traits.product && isDealtWith(text, start, end, said)
  // "Jack and the Beanstalk", "Alice in Wonderland": a title in its quotes.
  if (/["'`]/.test(text.charAt(start - 1)) && /^ (?:and the|in|of) /.test(text.slice(end, end + 9)))
    return 0.2
  if (likeness >= 2) {
    if (said.strength === 1 || follows === 1) return words === 1 || said.kind !== 'none' ? 0.6 : 0.45
    if (isTitleLine(text, start)) return 0.2
    return words === 1 && (dealtWith || (likeness === 3 && !isOrder(text, end, said))) ? 0.5 : 0.32
  }
  if (dealtWith && !isTitleLine(text, start) && (likeness === 1 || (unknown && tellings.has(said.word))))
    return months.has(traits.small) && said.kind !== 'verb' ? 0.2 : 0.55
  if (likeness === 1) return common && said.kind === 'sentence' ? 0.1 : 0.2
  if (unknown && said.kind === 'verb' && follows === 1) return 0.5
  return surname === 2 || unknown ? 0.2 : 0
}

/** Only a person is told, texted or wed. */
const tellings = new Set(
  'tell told remind reminded texted thank thanked interviewed married divorced spoke introduce hired'.split(
    ' ',
  ),
)
const doings = new Set(
  'tell told ask asked remind reminded text texted email emailed thank thanked ping pinged invite invited met saw call called interviewed married divorced hired fired'.split(
    ' ',
  ),
)
const sayings =
  /^ (?:said|says|told|asked|texted|emailed|replied|thinks|thought|wants|wanted|loves|hates|mentioned|agreed|promised|wrote|called|phoned|rang|left|came|got|drove|cried|laughed|smiled|and I)\b/

/** What is done to a person or by one: "tell Dawn", "Mark said", "did Summer get the keys". */
function isDealtWith(text: string, start: number, end: number, said: Before): boolean {
  if (said.kind === 'verb' && doings.has(said.word)) return true
  if (sayings.test(text.slice(end, end + 12)) && said.kind !== 'article') return true
  if (said.kind === 'preposition' && (said.word === 'did' || said.word === 'does'))
    return /^ [a-z]{2,12}\b/.test(text.slice(end, end + 14))
  return /(?:spoke|spoken|talk|talked|talking|chatted|speaking) (?:to|with) $/.test(
    text.slice(Math.max(0, start - 16), start),
  )
}

/** "Jack up the car": what begins a sentence and takes an object is a verb sooner. */
function isOrder(text: string, end: number, said: Before): boolean {
  return (
    said.kind === 'sentence' &&
    /^ (?:the|an?|up|down|your|my|all|each|every|it|them)\b/.test(text.slice(end, end + 7))
  )
}

/** "I'm Ghanaian", "it's Vietnamese". */
function isOrigin(small: string): boolean {
  return /(?:ian|ese|ish|ean|ist|ic)$/.test(small)
}

const months = new Set('jan jun april june august may mar apr'.split(' '))

/** "Victoria, Australia" */
function isInPlace(text: string, end: number): boolean {
  const next = /^, ([A-Z][a-z]{2,20})/.exec(text.slice(end, end + 24))?.[1]
  return next !== undefined && isWorldPlace(next) && !englishGivenName(next)
}

/** A greeting or signature names its person and ends: "Hi Sarah,", "Regards,\nKaren". */
function closes(text: string, end: number, { kind }: Before): boolean {
  if (kind !== 'salutation' && kind !== 'closing' && kind !== 'introduction' && kind !== 'kin') return false
  const rest = text.slice(end, end + 24)
  return (
    /^(?:[,!.:;?)]|\s*$| ?\n| (?:and|from|here|at|in|with|who|is|has|just|hope|please|i|we|my|it|can|could|do|are|this|thanks|thank)\b)/i.test(
      rest,
    ) || /^[\u3000-\u303f\u4e00-\u9fff，]/.test(rest)
  )
}
