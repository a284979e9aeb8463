/**
 * Words in one string without a separator: for each, how many characters it shares with the one before it as one digit
 * of base 36 in capitals, then the rest. aaron, aaren → 0aaren3on. Read by src/core/privacy/gazetteer/packed-words.ts.
 * @param {Iterable<string>} words of small letters, spaces and hyphens
 */
export function packWords(words) {
  let before = ''
  let packed = ''
  for (const word of [...new Set(words)].sort()) {
    let shared = 0
    while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++
    packed += shared.toString(36).toUpperCase() + word.slice(shared)
    before = word
  }
  return packed
}
