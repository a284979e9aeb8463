import { isAlphanumeric } from '../../detect/character-class.ts'

/** Where `text` up to `end` ends without the characters of `marks` at its end. */
export function endWithout(text: string, end: number, marks: string): number {
  let last = end
  while (last > 0 && marks.includes(text.charAt(last - 1))) last--
  return last
}

/** Where the run that ends at `end` begins: letters, digits and the characters of `marks`, at most `most` of them. */
export function startOfRun(text: string, end: number, marks: string, most: number): number {
  let start = end
  while (
    start > 0 &&
    end - start < most &&
    (isAlphanumeric(text.charCodeAt(start - 1)) || marks.includes(text.charAt(start - 1)))
  )
    start--
  return start
}
