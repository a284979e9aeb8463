import type { Disguise, Hidden } from './disguise.ts'

/** Keys of one length, so that it is known where a broken one ends: what they begin with, and how much follows. */
const bodies: Readonly<Record<string, number>> = {
  ghp_: 36,
  gho_: 36,
  ghu_: 36,
  ghs_: 36,
  ghr_: 36,
  'glpat-': 20,
  npm_: 36,
  hf_: 34,
  AKIA: 16,
  ASIA: 16,
  AIza: 35,
  dop_v1_: 64,
}
const names = Object.keys(bodies).join('|')
const first = new RegExp(`(?<![A-Za-z0-9_-])(?:${names})`, 'g')
const gap = /(?:[ ]?\\?\r?\n[ \t"'+>]{0,8}| )(?=[A-Za-z0-9_-])/y

/** A key that is broken by spaces or over lines. */
export const brokenTokens: Disguise = {
  name: 'broken key',
  reveal: (text) => {
    const hidden: Hidden[] = []
    let read = 0
    for (const { 0: prefix, index } of text.matchAll(first)) {
      if (index < read) continue
      const found = joined(text, index, prefix)
      if (!found) continue
      hidden.push(found)
      read = found.end
    }
    return hidden
  },
}

/** The letters of the key over its gaps; null where it has none, or does not come to its length at a word's end. */
function joined(text: string, start: number, prefix: string): Hidden | null {
  const most = prefix.length + (bodies[prefix] ?? 0)
  const parts: Hidden['parts'][number][] = []
  let gaps = 0
  let at = start
  while (parts.length < most) {
    if (/[A-Za-z0-9_-]/.test(text.charAt(at))) {
      parts.push({ text: text.charAt(at), start: at, end: at + 1 })
      at++
      continue
    }
    gap.lastIndex = at
    if (!gap.test(text)) return null
    gaps++
    at = gap.lastIndex
  }
  return gaps > 0 && !/[A-Za-z0-9_]/.test(text.charAt(at)) ? { start, end: at, parts } : null
}
