import type { NameCandidate } from './name-finder.ts'

const joint =
  /^(?:,? (?:and|or|&|y|et|und|og|och|e) |, ?|; ?| ?& ?| ?、 ?| ?[和与及跟] ?|\r?\n[ \t]{0,4}(?:[-*•+]|\d{1,2}[.)])[ \t]{1,4})$/
const longest = 12

/** Someone who is named beside someone is a person too: "Thulani, Hiroshi and Beatrix". In order of the text, both ways. */
export function joinLists(text: string, candidates: readonly NameCandidate[]): void {
  for (let at = 1; at < candidates.length; at++) raise(text, candidates[at - 1], candidates[at], 0)
  for (let at = candidates.length - 1; at > 0; at--) raise(text, candidates[at], candidates[at - 1], 1)
}

function raise(
  text: string,
  sure: NameCandidate | undefined,
  other: NameCandidate | undefined,
  turned: 0 | 1,
): void {
  if (!sure || !other || sure.score < 0.55 || other.score >= 0.55) return
  // What is barely like a name takes a sure neighbour, and no place in a list of places.
  if (
    other.score < 0.2 ||
    (other.score < 0.3 &&
      (sure.score < 0.6 || sure.single !== other.single || text.charAt(other.end) === ':'))
  )
    return
  const [from, to] = turned === 1 ? [other.end, sure.start] : [sure.end, other.start]
  const between = to - from
  if (between > longest || between < 1 || !joint.test(text.slice(from, to))) return
  if (other.score < 0.3 && !other.single && sure.score < 0.8) return
  other.score = other.score === 0.4 && !other.single ? 0.4 : Math.min(0.65, sure.score)
}
