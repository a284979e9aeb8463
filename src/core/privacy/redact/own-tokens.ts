import { mayBegin, tokenAt } from '../restore/token-at.ts'
import { possibleNames } from '../restore/token-names.ts'
import { allLabels, mostDigits, placeholder } from './placeholder.ts'
import type { Vault } from './vault.ts'

/** What of a person's own text looks like a token of ours. */
interface OwnTokens {
  /** Where one stands to the letter, in order; such text is left as it is. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** Numbers that must not be given out, because what came back could not be told from the person's own words. */
  readonly numbers: readonly { readonly label: string; readonly number: number }[]
}

const named = new RegExp(`(?=(${allLabels.join('|')})_([1-9]\\d{0,${mostDigits - 1}}))`, 'g')

/** Reads a text before anything in it is replaced. Linear. */
export function ownTokens(text: string): OwnTokens {
  const spans: { start: number; end: number }[] = []
  const numbers: { label: string; number: number }[] = []
  const reserve = (name: string) => {
    const [label = '', digits = ''] = name.split('_')
    // A span that the person hides may cut a number short.
    for (let end = 1; end <= digits.length; end++) {
      const number = Number.parseInt(digits.slice(0, end), 10)
      if (Number.isSafeInteger(number)) numbers.push({ label, number })
    }
  }
  // Without brackets a token is restored in exact capitals; what stands beside it may be replaced.
  for (const match of text.matchAll(named)) reserve(`${match[1]}_${match[2]}`)
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(text.charCodeAt(at))) continue
    const hit = tokenAt(text, at, { names: possibleNames, final: true, exact: false, before: Number.NaN })
    if (hit === null || hit === 'more') continue
    reserve(hit.name)
    if (text.slice(at, hit.end) === placeholder(hit.name)) spans.push({ start: at, end: hit.end })
    at = hit.end - 1
  }
  return { spans, numbers }
}

/**
 * Keeps the numbers that a text names from being given out later. Also for what a cloud answered, before it is stored: a
 * token of nobody in it would be shown as somebody once its number is given out.
 */
export function reserveOwnTokens(text: string, vault: Vault): OwnTokens {
  const own = ownTokens(text)
  for (const { label, number } of own.numbers) vault.reserve(label, number)
  return own
}
