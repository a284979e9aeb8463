import { expect, test } from 'vitest'
import { enterSends } from './enter-rule.ts'

const enter = {
  key: 'Enter',
  shiftKey: false,
  holdsModifier: false,
  isComposing: false,
  keyCode: 13,
  timeStamp: 1000,
}
const never = Number.NEGATIVE_INFINITY

test('Enter sends', () => {
  expect(enterSends(enter, never, 'enter')).toBe(true)
})

test('Enter that chooses a candidate does not send', () => {
  expect(enterSends({ ...enter, isComposing: true }, never, 'enter')).toBe(false)
})

test('Enter that an input method is processing does not send, though nothing says that it composes', () => {
  expect(enterSends({ ...enter, keyCode: 229 }, never, 'enter')).toBe(false)
})

test('Enter told right after the composition ended does not send, where the end comes first', () => {
  expect(enterSends(enter, 990, 'enter')).toBe(false)
  expect(enterSends(enter, 900, 'enter')).toBe(true)
})

test('Shift Enter is a new line in both settings', () => {
  expect(enterSends({ ...enter, shiftKey: true }, never, 'enter')).toBe(false)
  expect(enterSends({ ...enter, shiftKey: true, holdsModifier: true }, never, 'mod-enter')).toBe(false)
})

test('where the modifier sends, Enter alone is a new line', () => {
  expect(enterSends(enter, never, 'mod-enter')).toBe(false)
  expect(enterSends({ ...enter, holdsModifier: true }, never, 'mod-enter')).toBe(true)
})
