import type { Disguise, Hidden } from './disguise.ts'

/** A word that names a number, right before it: Visa5294…, card4111…, tel138…. */
const named =
  /(?<![A-Za-z0-9])(?:visa|mastercard|master|amex|unionpay|discover|card|cc|acct|account|tel|phone|mobile|mob|cell|ssn|iban)(?=\d{9,19}(?![A-Za-z0-9]))/gi
/** A number that is glued to its name: read with a space between. */
export const gluedNumbers: Disguise = {
  name: 'no space between',
  reveal: (text, { digitTokens }) => {
    if (digitTokens.length === 0 || !/[A-Za-z]\d{9}/.test(text)) return []
    const hidden: Hidden[] = []
    for (const { 0: word, index } of text.matchAll(named)) {
      const from = index + word.length
      const count = /^\d+/.exec(text.slice(from, from + 20))?.[0].length ?? 0
      hidden.push({
        start: index,
        end: from + count,
        parts: [...letters(text, index, from), gap(from), ...letters(text, from, from + count)],
      })
    }
    return hidden
  },
}

function gap(at: number): Hidden['parts'][number] {
  return { text: ' ', start: at, end: at }
}

function letters(text: string, start: number, end: number): Hidden['parts'][number][] {
  return Array.from({ length: end - start }, (_, at) => ({
    text: text.charAt(start + at),
    start: start + at,
    end: start + at + 1,
  }))
}
