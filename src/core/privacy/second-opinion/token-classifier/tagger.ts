import { readAsset } from './asset.ts'
import { BestPath } from './best-path.ts'
import { CharacterRows } from './character-rows.ts'
import { TaggerNetwork } from './network.ts'

/** What the model takes for a name of a person, a place or an organisation. */
export type NameTag = 'PER' | 'LOC' | 'ORG'

/** A stretch of one tag, in UTF-16 units of the piece, end exclusive. */
export interface TaggedSpan {
  readonly start: number
  readonly end: number
  readonly tag: NameTag
}

const nameTags: readonly string[] = ['PER', 'LOC', 'ORG'] satisfies readonly NameTag[]

function isNameTag(tag: string): tag is NameTag {
  return nameTags.includes(tag)
}

/** Cuts a piece of Chinese into words and tells which of them are names. */
export class Tagger {
  readonly #tags: readonly string[]
  readonly #rows: CharacterRows
  readonly #network: TaggerNetwork
  readonly #path: BestPath

  /** Takes what `readAsset` reads. */
  constructor(bytes: Uint8Array) {
    const weights = readAsset(bytes)
    this.#tags = weights.tags
    this.#rows = new CharacterRows(weights)
    this.#network = new TaggerNetwork(weights)
    this.#path = new BestPath(weights.tags.length, weights.transitions)
  }

  /** @param piece at most `longestPiece` characters */
  namesIn(piece: string): TaggedSpan[] {
    const characters = [...piece]
    const scores = this.#network.score(characters.map((character) => this.#rows.rowOf(character)))
    const path = this.#path.find(scores, this.#network.stride, characters.length)
    const spans: TaggedSpan[] = []
    let at = 0
    let open: { start: number; end: number; tag: NameTag } | null = null
    for (const [number, character] of characters.entries()) {
      const name = this.#tags[path[number] ?? 0] ?? ''
      // A word goes on with an I of any tag: what it is was said at its beginning.
      if (number > 0 && name.endsWith('-I')) {
        if (open) open.end += character.length
      } else {
        const tag = name.slice(0, -2)
        open = isNameTag(tag) ? { start: at, end: at + character.length, tag } : null
        if (open) spans.push(open)
      }
      at += character.length
    }
    return spans
  }
}
