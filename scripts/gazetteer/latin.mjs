/**
 * A Latin word without its marks and in small letters: José → jose, Łukasz → lukasz, Søren → soren.
 * The same folding as src/core/privacy/gazetteer/latin-word.ts.
 * @param {string} word
 */
export function latinWord(word) {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ð', 'd')
    .replaceAll('þ', 'th')
}

/** Whether a folded word is one plain word of at least two letters. @param {string} word */
export function isPlain(word) {
  return /^[a-z]{2,}$/.test(word)
}
