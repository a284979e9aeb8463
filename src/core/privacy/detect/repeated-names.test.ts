import { expect, test } from 'vitest'
import { detect } from './detect.ts'

const people = (text: string) =>
  detect(text)
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end))

test('a name that is hidden where a label stands, and open where it is said again', () => {
  expect(people('姓名：欧阳若曦\n备注：把表给若曦和欧阳若曦各一份')).toEqual(['欧阳若曦', '欧阳若曦'])
  expect(people('联系人：林若曦。若曦下午到，林若曦晚上走')).toEqual(['林若曦', '若曦', '林若曦'])
})

test('a given name that is an ordinary word, and is then hidden wherever the word stands', () => {
  expect(people('联系人：王建国。新中国建国以来')).toEqual(['王建国'])
})

test('a Latin name inside a longer word', () => {
  expect(people('Name: Ann Lee\nthe file joann leeward.txt')).toEqual(['Ann Lee'])
})
