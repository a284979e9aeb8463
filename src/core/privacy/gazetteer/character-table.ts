/** One small number for each UTF-16 code unit; zero for what no group has. */
export type CharacterTable = Int8Array

/**
 * A table from strings of characters: those of the first string get the value `first`, those of the next one more,
 * and so on. A character of an earlier string keeps what it has.
 */
export function characterTable(groups: readonly string[], first: number): CharacterTable {
  const table = new Int8Array(0x10000)
  for (const [index, characters] of groups.entries()) {
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = first + index
  }
  return table
}
