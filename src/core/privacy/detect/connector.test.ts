import { expect, test } from 'vitest'
import { afterConnector } from './connector.ts'

/** What stands behind the connector of the label that the text begins with. */
function rest(label: string, text: string): string {
  return text.slice(afterConnector(text, label.length))
}

test.each([
  ['手机', '手机号码: 138'],
  ['tel', 'tel. 138'],
  ['SSN', 'SSN is 138'],
  ['phone', '"phone": "138'.slice(1)],
  ['身份证', '身份证号(本人): 138'],
  ['手机', '手机(2): 138'],
  ['tel', 'tel (138'],
  ['护照', '护照一栏填138'],
  ['手机', '手机分别为138'],
  ['tel', 'tel => 138'],
  ['电话', '电话 | 138'],
  ['身份证号', '身份证号\n138'],
])('what stands between %s and its value hides the value: %s', (label, text) => {
  expect(rest(label, text)).toMatch(/^138/)
})

test.each([
  ['a second line break', 'tel', 'tel\n\n138'],
  ['another word', 'tel', 'tel and 138'],
  ['a comma', 'tel', 'tel, 138'],
])('a value beyond %s is tied to the label', (_, label, text) => {
  expect(rest(label, text)).not.toMatch(/^138/)
})
