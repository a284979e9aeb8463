import type { Evidence } from './finding.ts'

/** How many are remembered: a text whose labels are all different must not make the memory of them grow with it. */
const most = 4096

/**
 * One copy of evidence that many findings have in common. A text that is full of findings says the same few things of
 * them again and again, and a word that was cut out of a piece would keep the whole piece.
 */
export class SharedEvidence {
  readonly #known = new Map<string, readonly Evidence[]>()

  of(evidence: readonly Evidence[]): readonly Evidence[] {
    let key = ''
    for (const one of evidence) key += written(one)
    const known = this.#known.get(key)
    if (known) return known
    // Written and read again, it has no part of the text.
    const copy: readonly Evidence[] = JSON.parse(JSON.stringify(evidence))
    if (this.#known.size < most) this.#known.set(JSON.parse(JSON.stringify(key)), copy)
    return copy
  }

  clear(): void {
    this.#known.clear()
  }
}

function written(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'label':
      return `label ${evidence.word}\n`
    case 'opinion':
      return `opinion ${evidence.model}\n`
    case 'checksum':
      return `checksum ${evidence.holds} ${evidence.name}\n`
    default:
      return `${evidence.kind} ${evidence.name}\n`
  }
}
