/**
 * Which rows of the embedding can be reached: those of single characters, and last the row of all others. The words of
 * the package's list are never looked up.
 * @param {readonly (readonly [string, string])[]} words id and word, as in `word.dic`
 * @param {readonly (readonly [string, string])[]} folded a character and the one that it is read as, as in `q2b.dic`
 * @returns {{ characters: string, rows: number[], folds: string }} `characters` in the order of `rows`; `folds` pairs of
 *   characters, of those that the fold makes known or turns into others
 */
export function characterTable(words, folded) {
  const ids = new Map(words.map(([id, word]) => [word, Number(id)]))
  const other = ids.get('OOV')
  if (other === undefined) throw new Error('the list of words has no row for others')
  const known = [...ids.keys()].filter((word) => [...word].length === 1).sort()
  const folds = folded
    .filter(([from, to]) => ids.has(from) || ids.has(to))
    .sort(([one], [two]) => (one < two ? -1 : 1))
  return {
    characters: known.join(''),
    rows: [...known.map((word) => ids.get(word) ?? other), other],
    folds: folds.flat().join(''),
  }
}
