/**
 * Sticky pattern of a code that a label names: Latin letters and digits, at least one digit among the first eight,
 * single marks within. The code ends where no letter, digit or mark with more behind it follows.
 */
export function codeForm(least: number, most: number): RegExp {
  return new RegExp(
    `(?=[A-Za-z/_-]{0,8}\\d)[A-Za-z0-9](?:[-_/]?[A-Za-z0-9]){${least - 1},${most - 1}}(?![A-Za-z0-9@]|[-_/.][A-Za-z0-9])`,
    'y',
  )
}

const day = /^(?:19|20)\d\d[-/]?(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])$/

/** A day, a mobile number or a bare year stands after many a label that numbers nothing. */
export function isOtherThing(code: string): boolean {
  return day.test(code) || /^1[3-9]\d{9}$/.test(code) || /^(?:19|20)\d\d$/.test(code)
}
