/** What becomes of one UTF-16 unit; any other value is the unit that takes its place. */
export const Folded = { keep: 0, enclosed: 0xfffd, expand: 0xfffe, drop: 0xffff } as const

let table: Uint16Array | null = null

/** The fold of each UTF-16 unit; built at the first use, in a few milliseconds. */
export function foldTable(): Uint16Array {
  table ??= build()
  return table
}

const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d'
const single = '\u2018\u2019\u201a\u201b\u02bc\u2032\uff07'
const double = '\u201c\u201d\u201e\u201f\u2033\u301d\u301e\uff02'
/** Combining and filling characters that leave no mark: variation selectors, joiners, fillers, the keycap. */
const unseen = /\p{Cf}|[\ufe00-\ufe0f]|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|\u20e3|[\u3164\uffa0]/u
/** ① ⑴ ⒈ ❶ ➀ ➊ ⓪ */
const enclosed = /[\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u2776-\u277e\u2780-\u2788\u278a-\u2792]/

function build(): Uint16Array {
  const folds = new Uint16Array(0x10000)
  for (let unit = 0x80; unit < 0x10000; unit++) {
    // Han and Hangul syllables are themselves; they are most of Chinese and Korean text.
    if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)) continue
    folds[unit] = foldOf(unit)
  }
  return folds
}

function foldOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return Folded.expand
  const text = String.fromCharCode(unit)
  if (unseen.test(text)) return Folded.drop
  if (enclosed.test(text)) return Folded.enclosed
  // The check character of an identity number, as some write it: 1101…02×.
  if (unit === 0xd7) return 0x78
  if (dashes.includes(text)) return 0x2d
  if (single.includes(text)) return 0x27
  if (double.includes(text)) return 0x22
  if (/\p{Zs}/u.test(text)) return 0x20
  if (/\p{Nd}/u.test(text)) return 0x30 + digitValue(unit)
  const compatible = text.normalize('NFKC')
  if (compatible === text) return Folded.keep
  return compatible.length === 1 ? compatible.charCodeAt(0) : Folded.expand
}

/** Decimal digits of a script stand in runs of ten that begin at zero (Unicode, chapter 4.6). */
function digitValue(unit: number): number {
  let zero = unit
  while (unit - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--
  return unit - zero
}
