import { isAlphanumeric } from '../../detect/character-class.ts'

/**
 * Whether a token may begin here: no letter or digit stands before it, save the one of an escape (`\n`, `\t`) in a
 * string literal, and none of the letters that base64 goes on with.
 */
export function beginsToken(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (isAlphanumeric(before)) {
    const isEscape = before === 0x6e || before === 0x72 || before === 0x74
    return isEscape && text.charCodeAt(start - 2) === 0x5c
  }
  // '+' joins two runs of base64; a slash also ends an address, so it counts only within a run.
  return before !== 0x2b || !isAlphanumeric(text.charCodeAt(start - 2))
}
