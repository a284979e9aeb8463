import { expect, test } from 'vitest'
import { linkTarget } from './visible-address.ts'

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'vbscript:x',
  'blob:https://x.example/1',
  'smb://host/share',
  'ms-msdt:/id',
  '//evil.example/a',
  '/settings',
  '#root',
  '',
])('%j is text, and no link', (address) => expect(linkTarget(address).kind).toBe('inert'))

test.each([
  ['https://good.example@evil.example/a', 'evil.example'],
  ['https://good.example:pass@evil.example:8443/a', 'evil.example:8443'],
  ['https://аррӏе.com/login', 'xn--80ak6aa92e.com'],
  ['https://例子.测试/', 'xn--fsqu00a.xn--0zwm56d'],
  ['https://evil.example\\@good.example/', 'evil.example'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['mailto:someone@evil.example?subject=x@good.example', 'evil.example'],
])('%s shows where it would really go', (address, host) => {
  const target = linkTarget(address)
  if (target.kind !== 'address') throw new Error('expected an address')
  expect(target.address.host).toBe(host)
  const { before, host: shown, after } = target.address
  expect(decodeURI(target.whole)).toBe(decodeURI(before + shown + after))
})

test('what cannot be seen, or turns the direction of what stands behind it, is written out', () => {
  const inert = linkTarget('javascript:\u202Egnp.exe\u200B')
  expect(inert).toEqual({ kind: 'inert', shown: 'javascript:⟨U+202E⟩gnp.exe⟨U+200B⟩' })
  const target = linkTarget('https://x.example/\u202Egpj.exe')
  expect(target.kind === 'address' && target.address.after).toBe('/%E2%80%AEgpj.exe')
})
