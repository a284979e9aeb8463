const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const sign = /[\\^_={}<>+*/|≤≥≈±×÷∑∫√∞→∈]/
/** An amount and a word behind it, or a run of words: no formula, but what stood between two prices. */
const prose = /^\d[\d.,]*\s*(?:[A-Za-z]{2,}|[%-])|[A-Za-z]{2,}[.,;:!?]?\s+[A-Za-z]{2,}/

/** Whether what stands between two dollar signs, or escaped brackets, reads as a formula. */
export function looksLikeMaths(inside: string): boolean {
  const text = inside.trim()
  if (text === '') return false
  if (sign.test(text)) return true
  return !asian.test(text) && !prose.test(text)
}
