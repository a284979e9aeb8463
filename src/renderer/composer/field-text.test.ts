import { expect, test } from 'vitest'
import { FieldText } from './field-text.ts'

const long = 'x'.repeat(20_481)

function fieldText(typed = '') {
  const field = document.createElement('textarea')
  field.value = typed
  let held = 0
  return { field, content: new FieldText(field, (characters) => (held = characters)), held: () => held }
}

test('a pasted book is sent whole, after what was typed', () => {
  const { content, held } = fieldText('Summarise')
  expect(content.holdIfLong(long)).toBe(true)
  expect(content.read()).toEqual({ text: `Summarise\n\n${long}`, pastedFrom: 11 })
  expect(held()).toBe(long.length)
})

test('a text of ordinary length goes into the field', () => {
  const { content } = fieldText()
  expect(content.holdIfLong('x'.repeat(20_480))).toBe(false)
  expect(content.holdIfLong(null)).toBe(false)
})

test('a long draft comes back beside the field, not in it', () => {
  const { field, content } = fieldText()
  content.write({ text: `typed\n\n${long}`, pastedFrom: 7 })
  expect(field.value).toBe('typed')
  expect(content.read()).toEqual({ text: `typed\n\n${long}`, pastedFrom: 7 })
  content.write({ text: long, pastedFrom: null })
  expect(field.value).toBe('')
  expect(content.read()).toEqual({ text: long, pastedFrom: 0 })
})

test('what is typed while a question is on its way stays', () => {
  const { field, content } = fieldText('first')
  const clear = content.sending()
  field.value = 'first and then'
  clear()
  expect(field.value).toBe(' and then')
})

test('a text that was replaced while the question was on its way stays whole', () => {
  const { field, content } = fieldText('first')
  const clear = content.sending()
  field.value = 'another'
  clear()
  expect(field.value).toBe('another')
})
