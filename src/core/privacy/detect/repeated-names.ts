import { isCommonWord } from '../gazetteer/chinese-common-words.ts'
import { surnameClass } from '../gazetteer/chinese-surnames.ts'
import { placeLengthAt } from '../gazetteer/place-index.ts'
import type { Finding } from './finding.ts'
import { LabelIndex } from './label-index.ts'

/** A name that is surely one where it was found is one wherever the text says it again. */
const sure = 0.75
/** A text with more different names is a list, and each line of it was judged by itself. */
const most = 2000

/** Further places of the names that were found in a text, and of Chinese given names without their surname. */
export function repeatedNames(text: string, units: Uint16Array, findings: readonly Finding[]): Finding[] {
  const names = new Map<string, number>()
  for (const { type, score, start, end } of findings) {
    if (type !== 'PERSON' || score < sure || names.size > most) continue
    const name = text.slice(start, end)
    if (!/^[\u3400-\u9fff]{2,5}$|^[\p{Lu}][\p{L}.'-]+ [\p{L}.' -]+$/u.test(name)) continue
    if (!isCommonWord(name)) names.set(name, 0.75)
    const given = name.slice(1)
    if (name.length === 3 && surnameClass(name.charCodeAt(0)) > 0 && isGivenAlone(given))
      names.set(given, 0.6)
  }
  if (names.size === 0) return []
  const index = new LabelIndex(Array.from(names.keys(), (word) => ({ word, exact: false })))
  const repeated: Finding[] = []
  for (let at = 0; at < units.length; at++) {
    const end = index.endOfLabel(units, at)
    if (end === 0) continue
    const score = names.get(text.slice(at, end)) ?? 0
    if (score > 0)
      repeated.push({
        start: at,
        end,
        type: 'PERSON',
        score,
        evidence: [{ kind: 'list', name: 'names of this text' }],
      })
    at = end - 1
  }
  return repeated
}

function isGivenAlone(given: string): boolean {
  return !isCommonWord(given) && placeLengthAt(given, 0) === 0
}
