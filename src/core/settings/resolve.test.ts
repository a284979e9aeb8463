import { expect, test } from 'vitest'
import type { ModelView } from '../contract/views.ts'
import { resolveModel } from './resolve.ts'

const model = (name: string, place: 'local' | 'unverified' = 'local'): ModelView => ({
  name,
  bytes: 1,
  parameters: '1B',
  locality: place === 'local' ? { place, by: 'managed' } : { place },
})
const cloud: ModelView = { ...model('big'), locality: { place: 'cloud', reason: 'remote-host', host: null } }

test('a preferred model that turned out to run elsewhere is not chosen for a new conversation', () => {
  const models = [cloud, model('odd', 'unverified'), model('small')]
  expect(resolveModel({ conversation: null, app: 'big', models })).toEqual({
    value: 'small',
    source: 'default',
  })
  expect(resolveModel({ conversation: null, app: 'odd', models })?.value).toBe('small')
})

test('the narrower scope wins, and no local model is no model', () => {
  const models = [model('first'), model('second')]
  expect(resolveModel({ conversation: 'gone', app: 'second', models })?.source).toBe('conversation')
  expect(resolveModel({ conversation: null, app: 'second', models })).toEqual({
    value: 'second',
    source: 'app',
  })
  expect(resolveModel({ conversation: null, app: null, models: [cloud] })).toBeNull()
})

test('a start that names no model until its service has told of them', () => {
  expect(resolveModel({ conversation: null, app: 'second', models: null })?.value).toBe('second')
  expect(resolveModel({ conversation: null, app: null, models: null })).toBeNull()
})
