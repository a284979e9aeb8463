/** One way to read a telephone number from an offset: where it ends, and its digits. */
export interface Reading {
  readonly end: number
  readonly digits: string
}

const most = 15

/**
 * Readings from `start` on, longest first: each ends where a group of digits does. Groups stand apart by one to three
 * of space, hyphen, dot, slash and brackets; a bracketed zero, which nobody dials from abroad, is no digit.
 */
export function phoneReadings(text: string, start: number): Reading[] {
  const readings: Reading[] = []
  let digits = ''
  for (let at = start; ; ) {
    const groupStart = at
    while (
      text.charCodeAt(at) >= 0x30 &&
      text.charCodeAt(at) <= 0x39 &&
      digits.length + at - groupStart <= most
    )
      at++
    if (at === groupStart) break
    digits += text.slice(groupStart, at)
    if (digits.length > most) break
    readings.push({ end: at, digits })
    if (text.startsWith('(0)', at)) at += 3
    else if (text.startsWith(' (0)', at)) at += 4
    const gap = at
    while (at - gap < 3 && ' -./()'.includes(text[at] || '|')) at++
  }
  return readings.reverse()
}
