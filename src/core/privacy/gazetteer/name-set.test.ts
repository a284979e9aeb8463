import { expect, test } from 'vitest'
import { NameSet } from './name-set.ts'

const names = new NameSet(['工行', '工行大楼', '新华社'])

test('a short name that hides the longer one around it', () => {
  expect(names.lengthAt('在工行大楼里', 1)).toBe(4)
  expect(names.lengthAt('在工行里', 1)).toBe(2)
})

test('a name that is cut off by the end of the text, or none', () => {
  expect(names.lengthAt('新华', 0)).toBe(0)
  expect(names.lengthAt('工', 0)).toBe(0)
  expect(names.lengthAt('工人', 0)).toBe(0)
})
