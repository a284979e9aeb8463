import { defineDetector } from '../../detect/detector.ts'

const number = '(?:\\d{1,2}条[東西南北]?)?\\d{1,4}(?:(?:丁目|番地?|-)\\d{1,4}){0,3}(?:丁目|番地|番|号)?'
const kana = '\\u3040-\\u30ff\\u4e00-\\u9fff々ヶ'
const behind = new RegExp(
  `[${kana}]{1,5}?[市区町村郡][${kana}]{0,16}${number}(?:[ ]?[${kana}A-Za-z]{2,16}[ ]?\\d{1,4}(?:号室?)?)?(?![\\d-])`,
  'y',
)
const prefecture = /(?:東京都|北海道|大阪府|京都府|[\u4e00-\u9fff]{2,3}県)$/
const post = /〒 ?\d{3}-?\d{4}[ \n]?$/

/**
 * Addresses as Japan writes them in its own script, from the prefecture down to block and house: 東京都世田谷区北沢2丁目
 * 14番7号. Source: Japan Post; 住居表示に関する法律.
 */
export const japaneseAddress = defineDetector({
  kind: 'anchored',
  type: 'ADDRESS',
  anchors: ['東京都', '北海道', '大阪府', '京都府', '県'],
  locate: ({ text }, start, end) => {
    const before = text.slice(Math.max(0, start - 3), end)
    const named = prefecture.exec(before)?.[0]
    behind.lastIndex = end
    if (named === undefined || !behind.test(text)) return null
    const first = end - named.length
    const code = post.exec(text.slice(Math.max(0, first - 12), first))?.[0].length ?? 0
    return { start: first - code, end: behind.lastIndex }
  },
  judge: () => ({ score: 0.95, evidence: [{ kind: 'form', name: 'Japanese address' }] }),
  cases: {
    yes: [
      '住所は«東京都新宿区西新宿2丁目8番1号»です',
      '«〒530-0001 大阪府大阪市北区梅田3-1-3»',
      '「«神奈川県横浜市中区日本大通1-1»」に住んでいます',
      '«北海道札幌市中央区北1条西2丁目»',
      'お届け先:«愛知県名古屋市東区泉1-5-9 コーポ泉203号室»',
      '«京都府京都市左京区岡崎100番地»',
    ],
    no: [
      '東京都の人口は1400万人',
      '北海道に行きたい',
      '大阪府の天気',
      '神奈川県横浜市は大きい',
      '県の予算は2024年',
      '京都府2位',
    ],
  },
})
