/**
 * Bytes as people compare them with a disk: decimal units, never 0 of one for what is more; one digit after the point from megabytes on
 * below 10 and for gigabytes, none otherwise.
 */
export function bytes(amount: number): string {
  if (amount > 0 && amount < 1000) return `${amount} B`
  if (amount < 1_000_000) return `${Math.max(0, Math.round(amount / 1000))} KB`
  if (amount < 1_000_000_000) {
    const megabytes = amount / 1_000_000
    return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
  }
  return `${(amount / 1_000_000_000).toFixed(1)} GB`
}

/** Milliseconds as seconds with the digits that can be trusted: 0.42, 3.1, 48; no wait is shorter than 0.01. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000
  return value < 1
    ? Math.max(0.01, value).toFixed(2)
    : value < 10
      ? value.toFixed(1)
      : String(Math.round(value))
}

/** Tokens a second: 4.2, 33.1, 118. */
export function rate(perSecond: number): string {
  return perSecond < 100 ? perSecond.toFixed(1) : String(Math.round(perSecond))
}

/** Made when the first number is written, which no start has to wait for. */
let grouping: Intl.NumberFormat | null = null

/** A whole number with thousands separated; the same in both languages. */
export function count(amount: number): string {
  grouping ??= new Intl.NumberFormat('en-US')
  return grouping.format(amount)
}
