import { expect, test } from 'vitest'
import { chinesePlace, chinesePlaceShort } from './chinese-places.ts'
import { isWorldPlace, isWorldPlaceInChinese } from './world-places.ts'

test('a division of China that is not known, or as another one', () => {
  expect(['广东省', '广西壮族自治区', '香港特别行政区'].map(chinesePlace)).toEqual([
    'province',
    'province',
    'province',
  ])
  expect(['杭州市', '恩施土家族苗族自治州', '台北市', '臺北市'].map(chinesePlace)).toEqual([
    'city',
    'city',
    'city',
    'city',
  ])
  expect(['朝阳区', '昆山市', '赵县', '油尖旺區', '彌陀區'].map(chinesePlace)).toEqual(
    Array(5).fill('county'),
  )
})

test('a place without its ending that is not known', () => {
  for (const name of [
    '北京',
    '广东',
    '内蒙古',
    '新疆',
    '香港',
    '杭州',
    '朝阳',
    '恩施',
    '大理',
    '陆家嘴',
    '旺角',
    '銅鑼灣',
  ]) {
    expect([name, chinesePlaceShort(name)]).toEqual([name, expect.any(String)])
  }
})

test('a name or a word that is taken for a place', () => {
  for (const name of ['王小明', '李建国', '市辖区', '县', '高兴', '公司', '欧阳']) {
    expect([name, chinesePlace(name), chinesePlaceShort(name)]).toEqual([name, null, null])
  }
})

test('a place of the world that is not known, in either language', () => {
  for (const name of [
    'Paris',
    'LONDON',
    'São Paulo',
    'New York',
    'Shenzhen',
    'Germany',
    'California',
    'Guangdong',
    'Zürich',
  ]) {
    expect([name, isWorldPlace(name)]).toEqual([name, true])
  }
  for (const name of ['巴黎', '倫敦', '纽约', '德国', '加州', '硅谷'])
    expect([name, isWorldPlaceInChinese(name)]).toEqual([name, true])
  for (const name of ['Michael', 'server', 'of', '']) expect(isWorldPlace(name)).toBe(false)
  for (const name of ['王小明', '公司']) expect(isWorldPlaceInChinese(name)).toBe(false)
})
