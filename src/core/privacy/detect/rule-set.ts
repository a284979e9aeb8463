import type {
  AnchoredDetector,
  Detector,
  LabelledDetector,
  NumberDetector,
  ScanDetector,
  TokenDetector,
} from './detector.ts'
import { LabelIndex } from './label-index.ts'

/** What a word of the index stands for. */
interface WordUse {
  /** Places in `detectors` of those that it is context for. */
  readonly context: ReadonlySet<number>
  readonly labelled: readonly number[]
  readonly anchored: readonly number[]
  readonly denies: boolean
  /** It names something, or denies it. */
  readonly isLabel: boolean
}

/** Detectors, laid out by what makes the engine ask them. Built once and used for every text. */
export interface RuleSet {
  readonly detectors: readonly Detector[]
  readonly index: LabelIndex
  readonly uses: readonly WordUse[]
  /** For each count of digits, the number detectors that take it. */
  readonly byDigits: readonly (readonly Placed<NumberDetector>[])[]
  readonly tokens: readonly Placed<TokenDetector>[]
  readonly anchored: readonly Placed<AnchoredDetector>[]
  readonly scans: readonly Placed<ScanDetector>[]
  /** For each unit, the scans that it wakes, as bits by their place in `scans`. */
  readonly wakes: Uint32Array
}

export interface Placed<D extends Detector> {
  readonly detector: D
  readonly place: number
}

export function ruleSet(detectors: readonly Detector[], denials: readonly string[]): RuleSet {
  const words = new Map<
    string,
    {
      exact: boolean
      word: string
      context: Set<number>
      labelled: number[]
      anchored: number[]
      denies: boolean
    }
  >()
  const use = (word: string, exact: boolean) => {
    const key = exact ? `=${word}` : word.toLowerCase()
    let found = words.get(key)
    if (!found) {
      found = { exact, word, context: new Set(), labelled: [], anchored: [], denies: false }
      words.set(key, found)
    }
    return found
  }
  const byDigits: Placed<NumberDetector>[][] = []
  const placed: { [K in Detector['kind']]: Placed<Extract<Detector, { kind: K }>>[] } = {
    number: [],
    token: [],
    labelled: [],
    anchored: [],
    scan: [],
  }
  for (const [place, detector] of detectors.entries()) {
    for (const word of detector.context ?? []) use(word, false).context.add(place)
    switch (detector.kind) {
      case 'number':
        for (let count = detector.digits[0]; count <= detector.digits[1]; count++) {
          byDigits[count] = [...(byDigits[count] ?? []), { detector, place }]
        }
        break
      case 'token':
        placed.token.push({ detector, place })
        break
      case 'labelled':
        for (const word of detector.labels) {
          const found = use(word, false)
          found.context.add(place)
          found.labelled.push(place)
        }
        break
      case 'anchored':
        for (const word of detector.anchors) use(word, true).anchored.push(place)
        placed.anchored.push({ detector, place })
        break
      case 'scan':
        placed.scan.push({ detector, place })
        break
    }
  }
  for (const word of denials) use(word, false).denies = true
  const uses = [...words.values()].map((word) => ({ ...word, isLabel: word.context.size > 0 || word.denies }))
  return {
    detectors,
    index: new LabelIndex(uses),
    uses,
    byDigits,
    tokens: placed.token,
    anchored: placed.anchored,
    scans: placed.scan,
    wakes: wakes(placed.scan),
  }
}

function wakes(scans: readonly Placed<ScanDetector>[]): Uint32Array {
  if (scans.length > 32) throw new Error('more scans than bits')
  const bits = new Uint32Array(0x10000)
  for (const [place, { detector }] of scans.entries()) {
    if (!detector.wakes) continue
    for (let unit = 0; unit < bits.length; unit++) {
      if (detector.wakes(unit)) bits[unit] = (bits[unit] ?? 0) | (1 << place)
    }
  }
  return bits
}

export function labelledAt(rules: RuleSet, place: number): LabelledDetector | null {
  const detector = rules.detectors[place]
  return detector?.kind === 'labelled' ? detector : null
}
