import type { EntityType } from '../detect/entity-type.ts'
import type { Evidence } from '../detect/finding.ts'

/** A stretch of text that something wants hidden. Offsets are UTF-16 units of the text, end exclusive. */
export interface Cover {
  readonly start: number
  readonly end: number
  readonly type: EntityType
  readonly source: CoverSource
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** `finding` of a rule or a model, `vault` for a value that was hidden before, `person` for what the person marked. */
export type CoverSource = 'finding' | 'vault' | 'person'

/**
 * One cover per position, in order; together they hide what all of them hide. The longest keeps its whole text, what
 * it overlaps keeps the rest. Linear but for the sorting, however they overlap.
 */
export function joinCovers(covers: readonly Cover[]): Cover[] {
  const inOrder = covers.toSorted((one, other) => one.start - other.start)
  const joined: Cover[] = []
  for (let at = 0; at < inOrder.length; ) {
    const start = inOrder[at]?.start ?? 0
    let end = inOrder[at]?.end ?? 0
    let next = at + 1
    for (let other = inOrder[next]; other && other.start < end; other = inOrder[++next]) {
      end = Math.max(end, other.end)
    }
    const cluster = inOrder.slice(at, next)
    for (const cover of cluster.length === 1 ? cluster : paint(cluster, start, end)) joined.push(cover)
    at = next
  }
  return joined
}

/** Paints the longest first; each unit is painted once. */
function paint(cluster: readonly Cover[], from: number, to: number): Cover[] {
  // For each unit the next one that may be bare: itself while it is.
  const bare = Int32Array.from({ length: to - from + 1 }, (_, at) => at)
  const nextBare = (at: number): number => {
    let root = at
    while ((bare[root] ?? root) !== root) root = bare[root] ?? root
    for (let here = at; here !== root; ) {
      const above = bare[here] ?? root
      bare[here] = root
      here = above
    }
    return root
  }
  const painted: Cover[] = []
  for (const cover of cluster.toSorted(byLength)) {
    const last = cover.end - from
    for (let start = nextBare(cover.start - from); start < last; start = nextBare(start)) {
      let end = start
      while (end < last && bare[end] === end) bare[end] = ++end
      painted.push({ ...cover, start: from + start, end: from + end })
    }
  }
  return painted.sort((one, other) => one.start - other.start)
}

const ranks: Readonly<Record<CoverSource, number>> = { person: 0, finding: 1, vault: 2 }

function byLength(one: Cover, other: Cover): number {
  return (
    other.end - other.start - (one.end - one.start) ||
    ranks[one.source] - ranks[other.source] ||
    one.start - other.start
  )
}
