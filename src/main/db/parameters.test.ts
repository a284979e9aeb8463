import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ConversationId } from '../../core/contract/ids.ts'
import { resolveParameters } from '../../core/settings/resolve-parameters.ts'
import { openDatabase } from './testing/database.ts'
import { newAnswer, question, value } from './testing/questions.ts'

const nowhere = { conversation: null, model: null, folder: null }

test('a value that is set in one scope and shows in another, or is gone after a restart', async () => {
  const { store, close, folder, key } = await openDatabase()
  const { conversation } = value(await store.ask(question()))
  const targets = [
    [{ scope: 'app' }, { temperature: 0.1, topK: 10 }],
    [{ scope: 'folder', folder: 'contracts' }, { temperature: 0.2 }],
    [
      { scope: 'model', model: 'Library/Small' },
      { temperature: 0.3, numCtx: 8192 },
    ],
    [
      { scope: 'conversation', conversation: conversation.id },
      { temperature: 0.4, systemPrompt: '' },
    ],
  ] as const
  for (const [target, patch] of targets) {
    expect(value(await store.writeParameters(target, patch))).toEqual(patch)
  }
  await close()

  const again = await openDatabase(folder, key)
  const about = { conversation: conversation.id, model: 'small:latest', folder: 'contracts' }
  const scopes = value(await again.store.readParameters(about))
  expect(scopes).toEqual(Object.fromEntries(targets.map(([{ scope }, patch]) => [scope, patch])))
  expect(resolveParameters(scopes)).toEqual({
    values: { temperature: 0.4, topK: 10, numCtx: 8192, systemPrompt: '' },
    sources: { temperature: 'conversation', topK: 'app', numCtx: 'model', systemPrompt: 'conversation' },
  })
  expect(value(await again.store.readParameters(nowhere))).toMatchObject({ model: {}, conversation: {} })
  expect(value(await again.store.readSettings()).theme).toBe('system')
})

test('a reset that leaves something behind, or takes a neighbour along', async () => {
  const { store } = await openDatabase()
  const target = { scope: 'app' } as const
  value(await store.writeParameters(target, { temperature: 0.5, seed: 7 }))
  expect(value(await store.writeParameters(target, { temperature: null }))).toEqual({ seed: 7 })
  value(await store.writeSettings({ theme: 'dark' }))
  expect(value(await store.readParameters(nowhere)).app).toEqual({ seed: 7 })
})

test('what was set before the first question, which the conversation then begins without', async () => {
  const { store } = await openDatabase()
  value(await store.writeParameters({ scope: 'conversation', conversation: null }, { temperature: 0.9 }))
  const asked = value(await store.ask(question()))
  expect(asked.parameters).toEqual({ temperature: 0.9 })
  const about = { ...nowhere, conversation: asked.conversation.id }
  expect(value(await store.readParameters(about)).conversation).toEqual({ temperature: 0.9 })
  expect(value(await store.readParameters(nowhere)).conversation).toEqual({})
})

test('an answer that is asked for with the values of another model', async () => {
  const { store } = await openDatabase()
  value(await store.writeParameters({ scope: 'model', model: 'small:1b' }, { temperature: 0.1 }))
  value(await store.writeParameters({ scope: 'model', model: 'large:70b' }, { temperature: 0.7 }))
  const asked = value(await store.ask(question()))
  expect(asked.parameters).toEqual({ temperature: 0.1 })
  const next = { ...newAnswer(), model: 'large:70b' }
  const again = value(await store.askAgain({ question: asked.question, next, at: 2000 }))
  expect(again.parameters).toEqual({ temperature: 0.7 })
})

test('settings of a conversation that is not there', async () => {
  const { store } = await openDatabase()
  const target = { scope: 'conversation', conversation: ConversationId.parse(randomUUID()) } as const
  expect(await store.writeParameters(target, { seed: 1 })).toMatchObject({
    error: { code: 'conversation.not-found' },
  })
})

test('what was set for a conversation whose only question is taken back, and is lost with it', async () => {
  const { store } = await openDatabase()
  value(await store.writeParameters({ scope: 'conversation', conversation: null }, { seed: 3 }))
  const asked = value(await store.ask(question()))
  expect(value(await store.withdraw(asked.answer.turn, 2000)).conversationGone).toBe(true)
  expect(value(await store.readParameters(nowhere)).conversation).toEqual({ seed: 3 })
})
