import { expect, test } from 'vitest'
import { detect } from './detect.ts'

const places = (text: string) =>
  detect(text)
    .filter(({ type }) => type === 'ADDRESS')
    .map(({ start, end }) => text.slice(start, end))

test('where someone is, which stays in the open because the town alone would be harmless', () => {
  expect(places('姓名：王建国，上周去了浙江杭州。')).toEqual(['浙江杭州'])
})

test('a town that is hidden though the text speaks of no one', () => {
  expect(places('杭州的天气怎么样？')).toEqual([])
  expect(places('联系人：王建国。\n杭州的天气怎么样？')).toEqual([])
})

test('a station, a bank and a document that are taken for where someone is', () => {
  expect(places('姓名：王建国，中国农业银行杭州分行，香港身份证，二十分钟到南京站')).toEqual([])
})
