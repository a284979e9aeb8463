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

test('a place in a report, which stays in the open because no one is named', () => {
  expect(places('暴雨过后，武汉和长沙的多条道路被积水淹没。')).toEqual(['武汉', '长沙'])
})

test('a place in a request, a question or a few words, which the answer needs', () => {
  expect(places('请帮我安排一个从上海到杭州的周末，预算两千元左右')).toEqual([])
  expect(places('从上海到杭州坐高铁大概需要多久，晚上还有车吗')).toEqual([])
  expect(places('武汉的热干面')).toEqual([])
})

test('a country, of which any report speaks', () => {
  expect(places('报告说法国的经济在去年有所增长，失业率下降。')).toEqual([])
})

test('a part of two words that is taken for a town', () => {
  expect(places('这种三明治的味道比想象的要好，大家都吃完了。')).toEqual([])
  expect(places('他们离开封闭的房间以后，终于呼吸到了新鲜空气。')).toEqual([])
})
