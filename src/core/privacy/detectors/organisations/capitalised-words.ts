/** Words that begin a sentence and no name. */
const openers = new Set(
  `The A An This That These Those My Our Your His Her Their Its At In On From To For By With And Or But If When While Is Are Was Were Be Been Do Does Did
   Has Have Had Will Would Can Could Should May Might Must Not No Yes Hi Hello Dear Please Contact Call Email Ask Tell Employer Company Beneficiary Plaintiff
   Defendant Vendor Supplier Client Customer Buyer Seller Landlord Tenant Wire Pay Invoice Bill Between Of As Via Re Subject Attn Both Each Every Any Some
   What Which Who Where Why How Visit See Use Using I We You He She They It Name Title Bank Account Also Then There Here Join Meet Ship Sold Owner`.split(
    /\s+/,
  ),
)
const most = 6
const reach = 72
/** One word, its comma and a space on either side: no further back need the pattern look for it. */
const longest = 30
/** A word of a name, at the end of what stands before: capitalised, with inner marks; or "&", "and", "of", "the", "de". */
const lastWord =
  /(?:^|[^A-Za-z0-9\u00c0-\u024f.&'-])([A-Z\u00c0-\u00de0-9][A-Za-z0-9\u00c0-\u024f.'-]{0,24},?|&|and|of|de|la|und)[ ]$/

/** The capitalised words right before `end`: where they begin and how many they are. */
export function capitalisedWordsBefore(text: string, end: number): { start: number; count: number } {
  let start = end
  let count = 0
  while (count < most) {
    const from = Math.max(0, end - reach, start - longest)
    const window = `${text.slice(from, start).replace(/ $/, '')} `
    const word = lastWord.exec(window)?.[1]
    if (word === undefined) break
    const at = from + window.length - 1 - word.length
    const small = /^(?:&|and|of|de|la|und)$/.test(word)
    const bare = word.replace(/,$/, '')
    if (
      !small &&
      (openers.has(bare) || !/[A-Z\u00c0-\u00de]/.test(bare) || (word.endsWith(',') && !listed(text, start)))
    )
      break
    if (/\.$/.test(bare) && bare.length > 3) break
    if (small && count === 0 && word !== '&') break
    start = at
    if (!small) count++
  }
  // A name does not begin with a joining word.
  const joining = /^(?:&|and|of|de|la|und) /.exec(text.slice(start, start + 5))
  if (joining) start += joining[0].length
  return { start, count }
}

/** "Oldfield, Marsh & Sons": a comma belongs to a list of partners. */
function listed(text: string, start: number): boolean {
  return /^ ?[A-Z][A-Za-z'-]{1,24}(?:, [A-Z][A-Za-z'-]{1,24})? (?:&|and) /.test(text.slice(start, start + 64))
}
