import { expect, test } from 'vitest'
import type { Locality, ModelView } from '../../core/contract/views.ts'
import { app } from '../testing/scripted-bridge.ts'
import { chosenModel } from './model-choice.ts'

const model = (name: string, locality: Locality): ModelView => ({ name, bytes: 1, parameters: '', locality })
const cloud = model('a-cloud-one', { place: 'cloud', reason: 'remote-host', host: 'ollama.com' })
const unverified = model('unverified', { place: 'unverified' })
const here = model('here', { place: 'local', by: 'verified' })
const models = [cloud, unverified, here]
const none = { pickedModel: null, conversationModel: null, app, models }

test('a cloud model that comes first in the list is never chosen by itself', () => {
  expect(chosenModel(none)).toBe('here')
  expect(chosenModel({ ...none, models: [cloud, unverified] })).toBeNull()
})

test('a preferred model that became a cloud alias is not chosen by itself', () => {
  const preferring = { ...app, settings: { ...app.settings, model: cloud.name } }
  expect(chosenModel({ ...none, app: preferring })).toBe('here')
})

test('what was picked wins over the conversation, and that over the app', () => {
  expect(chosenModel({ ...none, conversationModel: 'its own' })).toBe('its own')
  expect(chosenModel({ ...none, conversationModel: 'its own', pickedModel: 'picked' })).toBe('picked')
})
