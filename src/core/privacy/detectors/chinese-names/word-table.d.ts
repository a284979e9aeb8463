/** Fixed words, found by where they begin or where they end; the longest wins. One step for each character that agrees. */
export declare class WordTable {
  #private
  /** `words` are parted by white space. */
  constructor(words: string)
  /** The longest word that begins at `at`, or ''. */
  beginningAt(text: string, at: number): string
  /** Whether some word ends in this character. */
  endsWith(code: number): boolean
  /** The longest word that ends at `end`, or ''. */
  endingAt(text: string, end: number): string
}
