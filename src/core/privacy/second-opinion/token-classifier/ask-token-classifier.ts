import type { EntityType } from '../../detect/entity-type.ts'
import type { Opinion } from '../opinion.ts'
import { isEverydayName } from './everyday-name.ts'
import { chinesePieces } from './pieces.ts'
import type { NameTag, Tagger } from './tagger.ts'

const types = { PER: 'PERSON', LOC: 'ADDRESS', ORG: 'ORGANIZATION' } as const satisfies Record<
  NameTag,
  EntityType
>

/** Written in Chinese: the model was trained on nothing else, and takes half of English for names. */
const chinese = /\p{Script=Han}{2}/u

/**
 * What else in a Chinese text names a person, a place or an organisation. Takes time that grows with the text, some
 * 10,000 characters a second; a piece that stands in it again is not read again.
 */
export function askTokenClassifier(text: string, tagger: Tagger): Opinion[] {
  const opinions: Opinion[] = []
  const read = new Set<string>()
  for (const piece of chinesePieces(text)) {
    if (read.has(piece)) continue
    read.add(piece)
    for (const { start, end, tag } of tagger.namesIn(piece)) {
      const words = piece.slice(start, end)
      if (!chinese.test(words)) continue
      opinions.push({ text: words, type: types[tag], faint: isEverydayName(words, tag) })
    }
  }
  return opinions
}
