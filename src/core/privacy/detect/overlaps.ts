import type { Finding } from './finding.ts'

/** Certain before likely, a secret before the address that it stands in, long before short, then the first. */
function byClaim(one: Finding, other: Finding): number {
  return (
    tier(other.score) - tier(one.score) ||
    inAddress(one, other) - inAddress(other, one) ||
    other.end - other.start - (one.end - one.start) ||
    other.score - one.score ||
    one.start - other.start
  )
}

/**
 * 1 where `address` is an address and `secret` a secret: the password of `scheme://name:password@host` is one, however
 * much longer the address is, and what looks like an e-mail there is none.
 */
function inAddress(address: Finding, secret: Finding): number {
  const isAddress = address.type === 'URL' || address.type === 'EMAIL_ADDRESS'
  return isAddress && secret.type === 'SECRET' ? 1 : 0
}

/** Scores are compared in steps, so that a longer finding wins over one that is a little surer. */
function tier(score: number): number {
  return score >= 0.9 ? 2 : score >= 0.6 ? 1 : 0
}

/**
 * One finding per position. What loses part of its text keeps the rest, so that no overlap uncovers anything but the
 * marks between two findings; in order of starts. Offsets are those of `text`.
 */
export function settleOverlaps(findings: readonly Finding[], text: string): Finding[] {
  const settling = new Settling(text)
  for (const finding of findings) settling.add(finding)
  return settling.all()
}

/** The same for findings that come piece by piece: what no later one can touch is settled, and the losers forgotten. */
export class Settling {
  readonly #settled: Finding[] = []
  #open: Finding[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  add(finding: Finding): void {
    this.#open.push(finding)
  }

  all(): Finding[] {
    this.settle(Number.POSITIVE_INFINITY)
    return this.#settled
  }

  /** Nothing that comes later begins before `offset`. */
  settle(offset: number): void {
    const inOrder = this.#open.sort((one, other) => one.start - other.start || other.end - one.end)
    this.#open = []
    for (let at = 0; at < inOrder.length; ) {
      // Findings that touch one another are settled among themselves: clusters are short, the text may be long.
      let end = inOrder[at]?.end ?? 0
      let next = at + 1
      for (let other = inOrder[next]; other && other.start < end; other = inOrder[++next])
        end = Math.max(end, other.end)
      if (end > offset) {
        this.#open = inOrder.slice(at)
        break
      }
      const cluster = inOrder.slice(at, next)
      for (const finding of cluster.length === 1 ? cluster : settleCluster(cluster, this.#text))
        this.#settled.push(finding)
      at = next
    }
  }
}

function settleCluster(cluster: readonly Finding[], text: string): Finding[] {
  /** In order of starts, without overlaps. */
  const kept: Finding[] = []
  for (const finding of cluster.toSorted(byClaim)) {
    const first = firstEndingAfter(kept, finding.start)
    let next = first
    let start = finding.start
    const rests: Finding[] = []
    for (let other = kept[next]; other && other.start < finding.end; other = kept[++next]) {
      pushRest(rests, text, finding, start, other.start)
      start = other.end
      rests.push(other)
    }
    pushRest(rests, text, finding, start, finding.end)
    kept.splice(first, next - first, ...rests)
  }
  return kept
}

/** A rest of one character is the edge of another reading, and no finding. */
const leastRest = 2
/** What parts two findings belongs to neither, where a cut leaves it at the edge of one. */
const parting = /[\s,;.:，；：。、]/

/** Adds what lies between `start` and `end` of a finding: from word to word where it was cut. */
function pushRest(rests: Finding[], text: string, finding: Finding, start: number, end: number): void {
  if (start === finding.start && end === finding.end) {
    rests.push(finding)
    return
  }
  let first = start
  let last = end
  // Of a secret no mark is taken for one that parts.
  if (finding.type !== 'SECRET') {
    if (start > finding.start) while (first < last && parting.test(text.charAt(first))) first++
    if (end < finding.end) while (last > first && parting.test(text.charAt(last - 1))) last--
    if (!/[\p{L}\p{N}]/u.test(text.slice(first, last))) return
  }
  if (last - first >= leastRest) rests.push({ ...finding, start: first, end: last })
}

/** The place of the first finding that ends after `offset`; the search is binary, since a text can chain thousands. */
function firstEndingAfter(kept: readonly Finding[], offset: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
