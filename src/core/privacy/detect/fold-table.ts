/** What becomes of one UTF-16 unit: another unit, nothing, itself, or `expand` (look at the whole character). */
export type Fold = number | 'keep' | 'drop' | 'expand'

const keep = 0
const drop = 0xffff
const expand = 0xfffe

let table: Uint16Array | null = null

/** The fold of one UTF-16 unit; the table is built at the first use, in a few milliseconds. */
export function foldOf(unit: number): Fold {
  table ??= build()
  const fold = table[unit]
  return fold === keep || fold === undefined
    ? 'keep'
    : fold === drop
      ? 'drop'
      : fold === expand
        ? 'expand'
        : fold
}

function build(): Uint16Array {
  const folds = new Uint16Array(0x10000)
  const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d'
  const single = '\u2018\u2019\u201a\u201b\u02bc\u2032\uff07'
  const double = '\u201c\u201d\u201e\u201f\u2033\u301d\u301e\uff02'
  for (let unit = 0x80; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) {
      folds[unit] = expand
      continue
    }
    // Han, kana and Hangul syllables are themselves; they are most of Chinese text.
    if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)) continue
    const text = String.fromCharCode(unit)
    if (/\p{Cf}|[\ufe00-\ufe0f\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u.test(text)) {
      folds[unit] = drop
      continue
    }
    if (dashes.includes(text)) folds[unit] = 0x2d
    else if (single.includes(text)) folds[unit] = 0x27
    else if (double.includes(text)) folds[unit] = 0x22
    else if (/\p{Zs}/u.test(text)) folds[unit] = 0x20
    else if (/\p{Nd}/u.test(text)) folds[unit] = 0x30 + digitValue(unit)
    else {
      const compatible = text.normalize('NFKC')
      if (compatible === text) continue
      folds[unit] = compatible.length === 1 ? compatible.charCodeAt(0) : expand
    }
  }
  return folds
}

/** Decimal digits of a script stand in runs of ten that begin at zero (Unicode, chapter 4.6). */
function digitValue(unit: number): number {
  let zero = unit
  while (unit - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--
  return unit - zero
}
