import type { Pick } from './invent.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const day = 86_400_000

/** How a date is written: where its parts stand, and how it is written again. */
interface Form {
  readonly pattern: RegExp
  readonly read: (parts: readonly string[]) => readonly [year: number, month: number, day: number]
  readonly write: (parts: readonly string[], date: Date) => string
}

const padded = (number: number, like: string) =>
  String(number).padStart(like.startsWith('0') || like.length > 1 ? 2 : 1, '0')

const forms: readonly Form[] = [
  {
    pattern: /^(\d{4})([-/.]|年)(\d{1,2})([-/.]|月)(\d{1,2})(日|号)?$/,
    read: ([, year, , month, , date]) => [Number(year), Number(month), Number(date)],
    write: ([, , one = '', month = '', two = '', date = '', end = ''], to) =>
      `${to.getUTCFullYear()}${one}${padded(to.getUTCMonth() + 1, month)}${two}${padded(to.getUTCDate(), date)}${end}`,
  },
  {
    pattern: new RegExp(`^(${months.join('|')}) (\\d{1,2})(,? )(\\d{4})$`),
    read: ([, month = '', date, , year]) => [Number(year), months.indexOf(month) + 1, Number(date)],
    write: ([, , , comma = ' '], to) =>
      `${months[to.getUTCMonth()]} ${to.getUTCDate()}${comma}${to.getUTCFullYear()}`,
  },
  {
    pattern: new RegExp(`^(\\d{1,2}) (${months.join('|')}) (\\d{4})$`),
    read: ([, date, month = '', year]) => [Number(year), months.indexOf(month) + 1, Number(date)],
    write: (_, to) => `${to.getUTCDate()} ${months[to.getUTCMonth()]} ${to.getUTCFullYear()}`,
  },
]

/** Another day of about the same time, written the same way. Null for what says no whole date beyond doubt (3/4/2024). */
export function inventDate(text: string, pick: Pick): string | null {
  for (const { pattern, read, write } of forms) {
    const parts = pattern.exec(text)
    if (!parts) continue
    const [year, month, date] = read([...parts])
    const from = Date.UTC(year, month - 1, date)
    const real = new Date(from)
    if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return null
    const offset = pick(Array.from({ length: 300 }, (_, at) => at + 20)) * pick([-1, 1])
    return write(
      [...parts].map((part) => part ?? ''),
      new Date(from + offset * day),
    )
  }
  return null
}
