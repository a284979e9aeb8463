import { expect, test } from 'vitest'
import { type EntityType, entityTypes } from './entity-type.ts'
import { isShown, standardLevel } from './level.ts'

const of = (type: EntityType, score: number) => ({ start: 0, end: 1, type, score, evidence: [] })

test('what is exactly as sure as a level asks is left out', () => {
  expect(isShown(standardLevel, of('PERSON', 0.5))).toBe(true)
  expect(isShown(standardLevel, of('PERSON', 0.49))).toBe(false)
  expect(isShown({ base: 'strict', without: [] }, of('PERSON', 0.3))).toBe(true)
  expect(isShown({ base: 'strict', without: [] }, of('PERSON', 0.29))).toBe(false)
})

test('a type that a person left out is shown all the same', () => {
  expect(isShown({ base: 'strict', without: ['PERSON'] }, of('PERSON', 1))).toBe(false)
  expect(isShown({ base: 'strict', without: ['PERSON'] }, of('ADDRESS', 1))).toBe(true)
})

test.each<EntityType>([
  'SECRET',
  'VERIFICATION_CODE',
  'CN_ID_CARD',
  'US_SSN',
  'CREDIT_CARD',
  'BANK_ACCOUNT',
  'IBAN_CODE',
  'MEDICAL_RECORD',
  'EMPLOYEE_ID',
  'STUDENT_ID',
  'USER_DEFINED',
])('a level leaves %s out', (type) => {
  expect(isShown({ base: 'standard', without: entityTypes }, of(type, 1))).toBe(true)
})
