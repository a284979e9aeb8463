import { placeLengthAt } from '../gazetteer/place-index.ts'
import type { Finding } from './finding.ts'

/** Sentences are cut here; a longer one is looked at this far from the person. */
const reach = 200
const ends = new Set('。！？!?\n')

/**
 * Towns and regions that a sentence names together with a person. A place alone says nothing of anyone; beside a name it
 * says where someone is. In normalised text, like the findings.
 */
export function placesBesidePeople(text: string, findings: readonly Finding[]): Finding[] {
  const places: Finding[] = []
  const people = findings.filter(({ type, score }) => type === 'PERSON' && score >= 0.5)
  people.sort((one, other) => one.start - other.start)
  let read = 0
  for (const person of people) {
    const to = sentenceEnd(text, person.end)
    for (let at = Math.max(read, sentenceStart(text, person.start)); at < to; ) {
      const end = placesEnd(text, at)
      if (end > at && saysWhere(text, at, end)) places.push(placeOf(at, end))
      at = Math.max(at + 1, end)
    }
    read = Math.max(read, to)
  }
  return places
}

/** Places written as one: 浙江杭州. */
function placesEnd(text: string, start: number): number {
  let end = start
  for (let length = placeLengthAt(text, end); length > 0; length = placeLengthAt(text, end)) end += length
  return end
}

/** A branch of a bank, a station, a document and a dish are named after places, and no one need be there. */
const namedAfter =
  /^(?:站|机场|機場|身份|居民|通行|护照|银行|銀行|[\u4e00-\u9fff]{0,8}(?:支行|分行)|话|話|菜|时间|時間|语|語|大学|大學|籍)/

/** Names that say nothing of where: the country of most, and districts that every town has. */
const nowhere = new Set([
  '中国',
  '中國',
  '全国',
  '东区',
  '西区',
  '南区',
  '北区',
  '中区',
  '城区',
  '郊区',
  '矿区',
  '市中区',
  '新区',
  '開發區',
  '开发区',
])

function saysWhere(text: string, start: number, end: number): boolean {
  if (nowhere.has(text.slice(start, end))) return false
  return !namedAfter.test(text.slice(end, end + 12)) && !/[银銀]行$/.test(text.slice(start - 2, start))
}

function placeOf(start: number, end: number): Finding {
  return { start, end, type: 'ADDRESS', score: 0.5, evidence: [{ kind: 'list', name: 'places' }] }
}

function sentenceStart(text: string, from: number): number {
  let at = from
  while (at > 0 && from - at < reach && !ends.has(text.charAt(at - 1))) at--
  return at
}

function sentenceEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < reach && !ends.has(text.charAt(at))) at++
  return at
}
