const asian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const sign = /[\\^_={}<>+*/|≤≥≈±×÷∑∫√∞→∈]/
/** An amount and a word behind it, or a run of words: no formula, but what stood between two prices. */
const prose = /^\d[\d.,]*\s*(?:[A-Za-z]{2,}|[%-])|[A-Za-z]{2,}[.,;:!?]?\s+[A-Za-z]{2,}/

/** What stands for a hidden value, its brackets escaped as models do: `\[PERSON\_1\]` is to be read, not drawn. */
const placeholder = /^[A-Z]{2,}\\?_\d+[a-z]?$/

export function isPlaceholder(inside: string): boolean {
  return placeholder.test(inside.trim())
}

/** Whether what stands between two dollar signs, or escaped brackets, reads as a formula. */
export function looksLikeMaths(inside: string): boolean {
  const text = inside.trim()
  if (text === '' || isPlaceholder(text)) return false
  if (sign.test(text)) return true
  return !asian.test(text) && !prose.test(text)
}
