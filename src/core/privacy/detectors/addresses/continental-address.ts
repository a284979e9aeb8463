import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector, type Span } from '../../detect/detector.ts'
import { countryEnd, localityEnd } from './locality.ts'

const number = /\.? (\d{1,4} ?[a-z]?(?:[-/]\d{1,4})?)(?![A-Za-z0-9.:%])/y
const town =
  /(?:, ?| - |\n)(?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2}(?![A-Za-z]))? [A-Z][A-Za-z\u00c0-\u024f'-]{1,24}(?: (?:am |an der |sur |de )?[A-Z][A-Za-z\u00c0-\u024f'-]{1,24}){0,2}/y
const letters = Class.lower | Class.upper | Class.latin

/** Musterstraße 12, 10115 Berlin and Kerkstraat 5, 1017 GC Amsterdam: the word for the street ends its name. */
export const germanicAddress = defineDetector({
  kind: 'anchored',
  type: 'ADDRESS',
  anchors: [
    'straße',
    'strasse',
    'str.',
    'Straße',
    'Strasse',
    'weg ',
    'platz ',
    'allee ',
    'gasse ',
    'damm ',
    'ufer ',
    'straat ',
    'laan ',
    'gracht ',
    'plein ',
    'vägen ',
    'gatan ',
    'gade ',
    'vej ',
  ],
  locate: ({ text }, start, end) => {
    let first = start
    while (first > 0 && isNameUnit(text, first - 1) && start - first < 40) first--
    if (start - first < 3 && text.charAt(start) !== 'S') return null
    if ((classOf(text.charCodeAt(first)) & (Class.upper | Class.latin)) === 0) return null
    const after = text.charAt(end - 1) === ' ' ? end - 1 : end
    return withTown(text, first, after)
  },
  judge: ({ text }) => ({
    score: /\d{4,5}/.test(text) ? 0.9 : 0.7,
    evidence: [{ kind: 'form', name: 'street address' }],
  }),
  cases: {
    yes: [
      'wohnt in der «Hauptstraße 12, 10115 Berlin»',
      '«Lindenallee 5a» ist es',
      '«Kerkstraat 105, 1017 GC Amsterdam»',
      "VALUES ('«Singelgracht 9, 1016 DX Amsterdam»')",
      'an die «Goethestr. 7, 60313 Frankfurt am Main»',
    ],
    no: ['auf dem Holzweg sein', 'der Marktplatz ist leer', 'strasse 12 chars', 'Autoverkehr 12'],
  },
})

/** 12 rue de Rivoli, 75001 Paris; Via Roma 10, 00184 Roma; Calle Mayor 5: the word for the street begins its name. */
export const romanceAddress = defineDetector({
  kind: 'anchored',
  type: 'ADDRESS',
  anchors: [
    'rue ',
    'Rue ',
    'avenue ',
    'boulevard ',
    'Via ',
    'Viale ',
    'Piazza ',
    'Corso ',
    'Calle ',
    'calle ',
    'Avenida ',
    'Avda. ',
    'Plaza ',
    'Paseo ',
    'Rua ',
    'Travessa ',
  ],
  locate: ({ text }, start, end) => {
    if ((classOf(text.charCodeAt(start - 1)) & letters) !== 0) return null
    name.lastIndex = end
    const found = name.exec(text)
    if (!found) return null
    const last = end + found[0].length
    const house =
      /\d{1,4}(?: (?:bis|ter))?,? $/.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0
    if (house > 0) return { start: start - house, end: townEnd(text, last) }
    return withTown(text, start, text.charAt(last) === ',' ? last + 1 : last)
  },
  judge: ({ text }) => ({
    score: /\d{4,5}/.test(text) ? 0.9 : 0.7,
    evidence: [{ kind: 'form', name: 'street address' }],
  }),
  cases: {
    yes: [
      'habite au «12 rue de Rivoli, 75001 Paris»',
      '«Via Roma 10, 00184 Roma»',
      'vive en «Calle Mayor 5, 28013 Madrid»',
      '«3 bis, avenue Foch, 75116 Paris»',
    ],
    no: ['flew Via Roma to Cairo', 'la rue est vide', 'Plaza is open 24 hours'],
  },
})

const name =
  /(?:(?:de|du|des|la|le|les|del|della|di|da|do|dos|d'|l') ?){0,3}[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]{1,24}(?: (?:de |du |des |la |del |della |di )?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'-]{1,24}){0,3}/y

function isNameUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (classOf(unit) & letters) !== 0 || unit === 0x2d
}

function withTown(text: string, start: number, end: number): Span | null {
  number.lastIndex = end
  const found = number.exec(text)
  return found ? { start, end: townEnd(text, end + found[0].trimEnd().length) } : null
}

function townEnd(text: string, end: number): number {
  town.lastIndex = end
  let length = town.exec(text)?.[0].length ?? 0
  while (length > 0 && /['-]/.test(text.charAt(end + length - 1))) length--
  // Quebec writes its streets in French, and its towns as Canada does.
  return length > 0 ? countryEnd(text, end + length) : localityEnd(text, end)
}
