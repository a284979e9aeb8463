import { isCommonPair, isCommonWord } from '../gazetteer/chinese-common-words.ts'
import { isWidePlace, placeHeads, placeLengthAt } from '../gazetteer/place-index.ts'
import type { Finding } from './finding.ts'
import { Sentences } from './statement.ts'

/**
 * Towns and regions that a sentence names together with a person, or in a report: a place in a question says nothing of
 * anyone; beside a name, or told as news, it says where someone is or where something happened. `text` is normalised and
 * simplified, unit for unit.
 */
export function placesSaid(text: string, findings: readonly Finding[]): Finding[] {
  const places: Finding[] = []
  const people = findings
    .filter(({ type, score }) => type === 'PERSON' && score >= 0.5)
    .map(({ start }) => start)
    .toSorted((one, other) => one - other)
  const sentences = new Sentences(text)
  let next = 0
  const heads = placeHeads()
  for (let at = 0, end = 0; at + 1 < text.length; at++) {
    if (at < end || heads[text.charCodeAt(at)] !== 1) continue
    end = placesEnd(text, at)
    if (end > at) {
      const sentence = sentences.at(at)
      while ((people[next] ?? Number.POSITIVE_INFINITY) < sentence.start) next++
      const besidePerson = (people[next] ?? Number.POSITIVE_INFINITY) < sentence.end
      const told = sentence.isStatement && !isWidePlace(text.slice(at, end))
      if ((besidePerson || told) && saysWhere(text, at, end)) places.push(placeOf(at, end))
    }
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
  /^(?:站|机场|身份|居民|通行|护照|银行|[\u4e00-\u9fff]{0,8}(?:支行|分行)|话|菜|时间|语|大学|籍|人(?![民大士社])|式|治|产的|货)/

/** Names that say nothing of where: the country of most, and districts that every town has. */
const nowhere = new Set([
  '中国',
  '全国',
  '白银',
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
  '开发区',
])

function saysWhere(text: string, start: number, end: number): boolean {
  if (nowhere.has(text.slice(start, end))) return false
  if (isCutOut(text, start, end)) return false
  return !namedAfter.test(text.slice(end, end + 12)) && !/银行$/.test(text.slice(start - 2, start))
}

/** Words of one character that stand before a place, whatever they make with its first one: 从重, 自北. */
const leads = '从自在到去于至由回赴和与及'

/** 三明 in 三明治, 开封 in 离开封, 太平 in 不太平: two characters that belong to the words beside them. */
function isCutOut(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false
  const before = text.charAt(start - 1)
  return (
    (!leads.includes(before) && isCommonPair(before.charCodeAt(0), text.charCodeAt(start))) ||
    isCommonWord(text.slice(start, end + 1)) ||
    isCommonWord(text.slice(start - 1, end)) ||
    isCommonWord(text.slice(start, end + 2))
  )
}

function placeOf(start: number, end: number): Finding {
  return { start, end, type: 'ADDRESS', score: 0.5, evidence: [{ kind: 'list', name: 'places' }] }
}
