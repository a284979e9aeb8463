import { holdsBip39, phraseLengths } from '../../checksums/bip39.ts'
import { Class, classOf } from '../../detect/character-class.ts'
import { defineDetector } from '../../detect/detector.ts'
import { lazily } from '../../gazetteer/lazily.ts'
import { bip39Simplified, bip39Traditional } from './data/bip39-chinese.ts'

const tables = lazily(() =>
  [bip39Simplified, bip39Traditional].map(
    (list) => new Map([...list.replaceAll('\n', '')].map((character, place) => [character, place])),
  ),
)
const spaced = /(?<![\u4e00-\u9fff] ?)[\u4e00-\u9fff](?: [\u4e00-\u9fff]){11,23}(?! ?[\u4e00-\u9fff])/g
const named =
  /(?:助记词|助記詞|种子词|恢复短语)[是为:]{1,2}[ \n"「]{0,3}([\u4e00-\u9fff](?: ?[\u4e00-\u9fff]){11,23})(?![\u4e00-\u9fff])/g

const names = ['助记词', '助記詞', '种子词', '恢复短语']
/** Units that every phrase of twelve characters and eleven spaces holds one of, and six more to the right of it. */
const step = 16

/** Whether somewhere characters and spaces take turns; asked of a few units only, since nearly no text does. */
function holdsSpaced(units: Uint16Array): boolean {
  for (let at = 0; at < units.length; at += step) {
    let place = isHan(units, at) ? at : at + 1
    let turns = 0
    while (turns < 3 && isHan(units, place) && units[place + 1] === 0x20) {
      place += 2
      turns++
    }
    if (turns === 3 && isHan(units, place)) return true
  }
  return false
}

function isHan(units: Uint16Array, at: number): boolean {
  return (classOf(units[at] ?? 0) & Class.han) !== 0
}

/** A wallet's seed phrase in Chinese characters, by its checksum, or behind its label. Source: BIP-39. */
export const chineseSeedPhrase = defineDetector({
  kind: 'scan',
  type: 'SECRET',
  scan: ({ text, units }, found) => {
    for (const [pattern, mayHold] of [
      [spaced, holdsSpaced(units)],
      [named, names.some((name) => text.includes(name))],
    ] as const) {
      if (!mayHold) continue
      pattern.lastIndex = 0
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const phrase = match[1] ?? match[0]
        const characters = [...phrase.replaceAll(' ', '')]
        if (!phraseLengths.includes(characters.length)) continue
        const places = tables().map((table) => characters.map((character) => table.get(character) ?? -1))
        const isListed = places.some((list) => !list.includes(-1))
        const holds = places.some((list) => holdsBip39(list))
        if (!isListed || (!holds && match[1] === undefined)) continue
        const start = match.index + match[0].length - phrase.length
        found(start, start + phrase.length, {
          score: holds ? 1 : 0.92,
          evidence: [
            { kind: 'list', name: 'BIP-39' },
            { kind: 'checksum', name: 'BIP-39', holds },
          ],
        })
      }
    }
  },
  cases: {
    yes: [
      '«的 的 的 的 的 的 的 的 的 的 的 在»',
      '助记词：«的的的的的的的的的的的在»',
      '助记词是 «一 是 在 不 了 有 和 人 这 中 大 为»',
    ],
    no: [
      '助记词怎么保存才安全？丢了以后还能不能找回来',
      '助记词：请抄写在纸上并且离线保存好',
      '春 夏 秋 冬 东 南 西 北 前 后 左 右',
      '人 之 初 性 本 善',
    ],
  },
})
