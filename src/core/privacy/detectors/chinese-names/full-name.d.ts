/** A surname and one or two characters that may be a given name. */
export interface FullName {
  readonly end: number
  /** Log2 of the odds that the characters alone give. */
  readonly weight: number
  /** It is an ordinary word of two characters. */
  readonly isWord: boolean
}
/**
 * The readings of the characters at `at` as a full name that weigh `least` or more before any word is looked up; none
 * where they begin with no surname.
 */
export declare function fullNamesAt(
  text: string,
  simple: string,
  at: number,
  least: number,
): readonly FullName[]
