import { expect, test } from 'vitest'
import {
  firstGivenScore,
  genderOfCharacter,
  givenCharacterScore,
  lastGivenScore,
} from './chinese-given-characters.ts'

const code = (character: string) => character.charCodeAt(0)

test('a character of names that scores like one of ordinary text, in either script', () => {
  for (const one of '婷伟娜磊娟涛杰琳萍鹏轩涵梓鑫雯')
    expect(givenCharacterScore(code(one))).toBeGreaterThan(2)
  for (const one of '偉濤傑鵬軒') expect(givenCharacterScore(code(one))).toBeGreaterThan(2)
})

test('a character of ordinary text that scores like one of names', () => {
  for (const one of '的了是们什么吗吧把被这个给没说') {
    for (const score of [givenCharacterScore, firstGivenScore, lastGivenScore]) {
      expect(score(code(one))).toBeLessThan(-2)
    }
  }
})

test('a place in the name that makes no difference', () => {
  expect(firstGivenScore(code('晓'))).toBeGreaterThan(lastGivenScore(code('晓')))
  expect(firstGivenScore(code('国'))).toBeGreaterThan(lastGivenScore(code('国')))
})

test('a name of a woman that is given the characters of a man', () => {
  for (const one of '婷娜娟芳莉') expect(genderOfCharacter(code(one))).toBe('female')
  for (const one of '强刚军峰磊') expect(genderOfCharacter(code(one))).toBe('male')
  expect(genderOfCharacter(code('的'))).toBe(null)
})
