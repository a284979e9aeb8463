import type { Candidate, Judgement } from '../../detect/detector.ts'
import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { looseLabels, personLabels } from './name-labels.ts'
import { pairScore } from './pair-score.ts'
import { traitsOf, type WordTraits } from './word-traits.ts'
import { thingsAfter } from './words-of-things.ts'
import { callings, honorifics, particles, suffixes } from './words-of-titles.ts'

/** Up to six words of letters, with their dots and commas. */
const value =
  /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff'-]{0,24}\.?(?:,? [A-Za-z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff'-]{0,24}\.?){0,5}/y

/** A name in Latin script behind its label, in any case: "Name: jane doe", first_name, a column headed Patient. */
export const labelledLatinName = defineDetector({
  kind: 'labelled',
  type: 'PERSON',
  labels: personLabels,
  value,
  judge: (candidate) => judge(candidate, true),
  cases: {
    yes: [
      'Full name: «margaret osborne»',
      'FIRST_NAME=«Margaret»',
      'Emergency contact: «Dieter Vogel» (husband)',
      'Patient name: «Xiomara Quispe»',
      'Cardholder: «M. R. OSBORNE»',
      'Surname: «Osborne»\nGiven names: «Margaret Anne»',
      '姓名拼音:«ZHANG XIAOMING»',
      '英文名:«Kevin»',
      'first name is «Margaret»',
      'Witness: «Rosa Delgado»\nDate: 3 May',
      'Assignee: «Priya Nair»',
      'my name is «margaret osborne», how are you',
      'Insured: «Thomas Fairchild Jr.»',
      'Vorname: «Jürgen» Nachname: «Hoffmann»',
    ],
    no: [
      'Full name: required',
      'Patient: unknown',
      'first_name: string',
      'last_name VARCHAR(64) NOT NULL',
      'Assignee: none',
      'Counsel: pending',
      'Beneficiary: self',
      'Display name: Settings',
      'Witness protection program',
      'tenant: default',
      'reporter: junit',
      'Supervisor: none',
      'Spouse: N/A',
      'surname field is mandatory',
      'Full Name: ____',
      'first name, last name, e-mail',
      'First Name\tLast Name\tEmail',
      'Nickname: shadow',
    ],
  },
})

/** As `labelledLatinName`, behind labels that things have as well: what is no name by its words is not found. */
export const looselyLabelledLatinName = defineDetector({
  kind: 'labelled',
  type: 'PERSON',
  labels: looseLabels,
  value,
  judge: (candidate) => judge(candidate, false),
  cases: {
    yes: [
      'Name: «Jane Whitlock»\nPhone: 555',
      'name: «jane whitlock»',
      '{"first_name":"«Margaret»","last_name":"«Osborne»"}',
      '{"customer":{"name":"«Dieter Vogel»"}}',
      'name,city\n«Margaret Osborne»,Leeds\n«Dieter Vogel»,Bonn',
      '| Patient | Ward |\n| --- | --- |\n| «Osborne, Margaret» | 3 |',
      '<name>«Margaret Osborne»</name>',
      'Employee: «Dieter Vogel»',
      'Contact person: «Yuki Nakajima»',
      "INSERT INTO t (id, full_name) VALUES (1, '«Dieter Vogel»');",
      'username: jdoe1, full name: «Jane Whitlock»',
      'Passenger: «Nakajima Yuki»',
    ],
    no: [
      'Name: N/A',
      'name: nginx',
      '"name": "react-dom"',
      '"name": "Build and Test"',
      'name: Setup Node',
      'Name of the company',
      'Employee handbook',
      'Customer: yes',
      'Author: anonymous',
      'Contact: support',
      'Name: Ubuntu Server',
      'name: postgres database',
      'user: admin',
      'Username: root',
      '{"name":"test","version":"1"}',
      'name: lodash',
      'Manager: to be decided',
      'guest: ubuntu',
      'speaker: loud',
      'Owner: platform team',
      'owner: DevOps',
      '{"author":"Acme Inc"}',
      'name: Enter your name',
    ],
  },
})

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly traits: WordTraits
}

function judge(candidate: Candidate, certain: boolean): Judgement | null {
  const { view, start, context } = candidate
  const mark = markBefore(view.text, start)
  const tied = ',\t|;\n'.includes(mark)
  if (!tied && !':=>"\'('.includes(mark) && !isJoined(view.text, start)) return null
  const next = view.text.charAt(candidate.end)
  if (
    (/[@_/\\=({[<]/.test(next) && !/^<\//.test(view.text.slice(candidate.end, candidate.end + 2))) ||
    /\d/.test(next)
  )
    return null
  const words = nameWords(candidate)
  // The next label: "Vorname: Jürgen Nachname: …".
  if (next === ':') words.pop()
  const last = words.at(-1)
  const first = words[0]
  if (!first || !last) return null
  const score = likeness(words, certain)
  if (score === 0) return null
  return {
    score,
    evidence: labelEvidence(context),
    span: { start: start + first.start, end: start + endOf(candidate.text, last) },
  }
}

/** The last mark that is no space, quote or star. */
function markBefore(text: string, start: number): string {
  let at = start - 1
  while (at >= 0 && ' *`\r'.includes(text.charAt(at))) at--
  return at < 0 ? '\n' : text.charAt(at)
}

/** "my name is john", "姓名是", "英文名Kevin". */
function isJoined(text: string, start: number): boolean {
  return /(?:\bis|\bwas|[是为\u4e00-\u9fff]) ?["']?$/.test(text.slice(Math.max(0, start - 6), start))
}

/** The words of the value that can belong to a name, without honorifics before it. */
function nameWords({ text }: Candidate): Word[] {
  const words: Word[] = []
  const pattern = /[^\s,.]+/g
  for (const match of text.matchAll(pattern)) {
    const traits = traitsOf(match[0].replace(/'s?$/, ''))
    if (
      words.length === 0 &&
      (honorifics.has(traits.small) || callings.has(traits.small)) &&
      match[0].length < text.length
    )
      continue
    const before = text.charAt(match.index - 2)
    // A comma within: "Whitaker, Denise" goes on, "Denise Whitaker, Boston" does not.
    if (words.length > 1 && before === ',' && !suffixes.has(traits.small)) break
    if (words.length > 0 && before === '.' && (words.at(-1)?.text.length ?? 0) > 3) break
    if (words.length > 0 && (traits.small === 'and' || traits.small === 'or')) break
    const word = match[0].replace(/['-]{1,3}$/, '')
    words.push({ start: match.index, end: match.index + word.length, text: word, traits })
  }
  while (words.length > 1 && particles.has(words.at(-1)?.traits.small ?? '')) words.pop()
  return words
}

/** With the dot of an initial or of "Jr.". */
function endOf(text: string, { end, text: word, traits }: Word): number {
  return text.charAt(end) === '.' &&
    (word.length === 1 || (suffixes.has(traits.small) && !traits.small.startsWith('i')))
    ? end + 1
    : end
}

function likeness(words: readonly Word[], certain: boolean): number {
  const whole = words.filter(
    ({ text, traits }) => text.length > 1 && !particles.has(traits.small) && !suffixes.has(traits.small),
  )
  const first = whole[0]
  const last = whole.at(-1)
  if (!first || !last) return 0
  const initial = words[0]?.text.length === 1
  const things = whole.some(
    ({ traits }) =>
      (thingsAfter.has(traits.small) && traits.surname === 0 && traits.given === 0) ||
      (traits.common && traits.given === 0 && traits.surname === 0),
  )
  if (things) return 0
  const capital = /^\p{Lu}/u.test(first.text)
  if (whole.length === 1) {
    const { given, surname, unknown, syllables } = first.traits
    const clear = given > 1 || surname === 2
    if (initial) return surname > 0 || unknown ? 0.85 : 0
    if (certain && clear) return 0.9
    if (certain) return capital && (given + surname > 0 || unknown || syllables > 0) ? 0.75 : 0
    return given > 1 && capital ? 0.65 : 0
  }
  const pair = Math.max(pairScore(first.traits, last.traits), pairScore(last.traits, first.traits))
  if (pair >= 0.5) return 0.92
  const known = whole.some(({ traits }) => traits.given > 1 || traits.surname === 2)
  if (certain) return capital || known || pair > 0.3 ? 0.8 : 0.3
  return known || (pair > 0.3 && capital)
    ? 0.65
    : capital && whole.every(({ traits }) => traits.unknown)
      ? 0.5
      : 0
}
