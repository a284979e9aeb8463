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
  expect(resolveModel({ conversation: null, app: 'big', last: null, models })).toEqual({
    value: 'small',
    source: 'default',
  })
  expect(resolveModel({ conversation: null, app: 'odd', last: null, models })?.value).toBe('small')
})

test('the narrower scope wins, and no local model is no model', () => {
  const models = [model('first'), model('second')]
  expect(resolveModel({ conversation: 'gone', app: 'second', last: null, models })?.source).toBe(
    'conversation',
  )
  expect(resolveModel({ conversation: null, app: 'second', last: null, models })).toEqual({
    value: 'second',
    source: 'app',
  })
  expect(resolveModel({ conversation: null, app: null, last: null, models: [cloud] })).toBeNull()
})

test('a start that names no model until its service has told of them', () => {
  expect(resolveModel({ conversation: null, app: 'second', last: null, models: null })?.value).toBe('second')
  expect(resolveModel({ conversation: null, app: null, last: null, models: null })).toBeNull()
})

test('the model of the last conversation that stands before the chosen one, or after it is gone', () => {
  const models = [model('first'), model('second'), model('third')]
  const scopes = { conversation: null, app: 'second', last: 'third', models }
  expect(resolveModel(scopes)?.value).toBe('second')
  expect(resolveModel({ ...scopes, app: null })).toEqual({ value: 'third', source: 'last' })
  expect(resolveModel({ ...scopes, app: null, models: null })?.value).toBe('third')
  expect(resolveModel({ ...scopes, app: null, last: 'gone' })?.value).toBe('first')
})
