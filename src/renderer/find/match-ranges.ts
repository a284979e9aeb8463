import { matchesIn } from '../../core/conversation/find-text.ts'
import { foldedNodes } from './folded-nodes.ts'

/** Where the folded word stands in what a row of the list says, in the order of reading. */
export function matchRanges(row: Element, word: string): readonly Range[] {
  return [...row.querySelectorAll('article .said')].flatMap((said) => rangesIn(said, word))
}

function rangesIn(said: Element, word: string): Range[] {
  const { text, nodes, places } = foldedNodes(said)
  return matchesIn(text, word).flatMap((start) => {
    const [from, to] = [places[start], places[start + word.length - 1]]
    const [first, last] = [nodes[from?.[0] ?? -1], nodes[to?.[0] ?? -1]]
    if (from === undefined || to === undefined || first === undefined || last === undefined) return []
    const range = document.createRange()
    range.setStart(first, from[1])
    range.setEnd(last, to[2])
    return [range]
  })
}
