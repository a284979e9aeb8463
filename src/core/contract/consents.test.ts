import { expect, test } from 'vitest'
import { api, type RouteName } from './api.ts'
import { consents } from './consents.ts'

test('a consent that the preload does not know could be sent by a script without a click', () => {
  const inApi = (Object.keys(api) as RouteName[]).filter((name) => api[name].consent)
  expect(inApi.length).toBeGreaterThan(0)
  expect([...consents].sort()).toEqual(inApi.sort())
})

test('a script cannot write what it read into the name of a model, and have it fetched without a click', () => {
  expect(consents).toContain('models.pull')
})
