import type { NameCandidate } from './name-finder.ts'
import { traitsOf } from './word-traits.ts'

const word = /[^\s,.]+/g

/** One word of a full name that stands alone elsewhere in the text is the same person: "Nora" beside "Nora Whitfield". */
export function repeatNames(text: string, candidates: readonly NameCandidate[]): void {
  let names: Set<string> | null = null
  for (const { start, end, score, single } of candidates) {
    if (single || score < 0.6) continue
    for (const [part] of text.slice(start, end).matchAll(word)) {
      if (part.length < 3) continue
      names ??= new Set()
      names.add(part)
    }
  }
  if (!names) return
  for (const candidate of candidates) {
    if (!candidate.single || candidate.score >= 0.5) continue
    const alone = text.slice(candidate.start, candidate.end)
    if (!names.has(alone)) continue
    // "Will" begins questions and "King" is a word: those need more than a namesake.
    if (traitsOf(alone).common && candidate.score < 0.2) continue
    candidate.score = 0.6
  }
}
