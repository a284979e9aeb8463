import { expect, test } from 'vitest'
import { ConversationId } from '../contract/ids.ts'
import type { Purpose } from './cleared.ts'
import { brokenRule } from './last-scan.ts'

const conversation = ConversationId.parse('6f1c2b9e-3f8e-4c62-9c7f-0a4f2a1d9b11')
const chat: Purpose = { kind: 'chat', conversation, mode: 'local-only', model: 'm:1b' }
const good =
  '{"model":"m:1b","messages":[{"role":"user","content":"hi"}],"stream":true,"truncate":false,"shift":false}'
const scan = (body: string) => brokenRule(chat, { method: 'POST', path: '/api/chat', body })

test('an ordinary chat passes, with what can be set, and one that only loads the model', () => {
  expect(scan(good)).toBeNull()
  const options = '"think":"high","keep_alive":-1,"options":{"num_ctx":8192,"temperature":0.5},"stream"'
  expect(scan(good.replace('"stream"', options))).toBeNull()
  expect(scan('{"model":"m:1b","messages":[]}')).toBeNull()
})

test.each([
  [
    'a second model under a key that Go folds',
    good.replace('"stream"', '"Model":"x:cloud","stream"'),
    'body-field',
  ],
  ['the model given twice', good.replace('{"model"', '{"model":"x:cloud","model"'), 'body-not-json'],
  ['another model', good.replace('m:1b', 'other'), 'model-differs'],
  ['a remote host', good.replace('"stream"', '"remote_host":"https://a.test","stream"'), 'body-field'],
  [
    'options with an address',
    good.replace('"stream"', '"options":{"url":"https://a.test"},"stream"'),
    'body-value',
  ],
  ['an option with words', good.replace('"stream"', '"options":{"stop":["typed"]},"stream"'), 'body-value'],
  ['words for a number', good.replace('"stream"', '"options":{"seed":"typed"},"stream"'), 'body-value'],
  ['words for a level', good.replace('"stream"', '"think":"typed","stream"'), 'body-value'],
  ['words for a time', good.replace('"stream"', '"keep_alive":"typed","stream"'), 'body-value'],
  ['an image', good.replace('"content":"hi"', '"content":"hi","images":["AAAA"]'), 'message-field'],
  ['a number for a text', good.replace('"hi"', '7'), 'message-value'],
  ['an object for a switch', good.replace('true', '{"a":"b"}'), 'body-value'],
  ['a schema with words in it', good.replace('"stream"', '"format":{"a":"typed"},"stream"'), 'body-value'],
  ['no messages', '{"model":"m:1b"}', 'messages-missing'],
  ['half a body', good.slice(0, -4), 'body-not-json'],
  ['a list', '[]', 'body-not-json'],
])('%s is refused', (_, body, rule) => {
  expect(scan(body)).toBe(rule)
})

test('a model whose name sends it to a cloud is refused although it was cleared', () => {
  const cleared: Purpose = { kind: 'chat', conversation, mode: 'local-only', model: 'x:CLOUD' }
  const body = good.replace('m:1b', 'x:CLOUD')
  expect(brokenRule(cleared, { method: 'POST', path: '/api/chat', body })).toBe('cloud-tag')
})

test('a pull that names a host, and a look at a cloud model, are refused', () => {
  const control = (path: string, body: string) =>
    brokenRule({ kind: 'control' }, { method: 'POST', path, body })
  expect(control('/api/pull', '{"name":"http://evil.test/library/x","stream":true}')).toBe('pull-host')
  expect(control('/api/pull', '{"name":"llama3.2:3b","stream":true}')).toBeNull()
  expect(control('/api/show', '{"model":"gpt-oss:120b-cloud"}')).toBe('cloud-tag')
  expect(control('/api/show', '{"model":"m:1b","system":"typed words"}')).toBe('body-field')
  expect(control('/api/generate', '{"model":"m:1b"}')).toBe('control-path')
})

test('an address that carries words, or is not the one of its purpose, is refused', () => {
  const read = (path: string) => brokenRule({ kind: 'control' }, { method: 'GET', path, body: null })
  expect(['tags', 'version', 'status', 'ps'].map((name) => read(`/api/${name}`))).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect([read('/api/tags?q=typed'), read('/api/typed words')]).toEqual(['control-path', 'control-path'])
  expect(brokenRule(chat, { method: 'POST', path: '/api/generate', body: good })).toBe('chat-path')
  expect(brokenRule(chat, { method: 'POST', path: '/api/chat?q=typed', body: good })).toBe('chat-path')
  expect(brokenRule(chat, { method: 'GET', path: '/api/tags', body: null })).toBe('control-path')
})

test('a body on a GET is refused', () => {
  expect(
    brokenRule({ kind: 'control' }, { method: 'GET', path: '/api/tags', body: '{"a":"typed words"}' }),
  ).toBe('body-of-get')
})
