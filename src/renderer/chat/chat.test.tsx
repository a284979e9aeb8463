import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { SottoError } from '../../core/contract/errors.ts'
import { MessageId } from '../../core/contract/ids.ts'
import { failure, success } from '../../core/contract/result.ts'
import { openWindow } from '../testing/open-window.tsx'
import {
  answer,
  app,
  conversation,
  page,
  question,
  ScriptedBridge,
  turn,
} from '../testing/scripted-bridge.ts'

afterEach(cleanup)

const anotherQuestion = { ...question, id: MessageId.parse('00000000-0000-4000-8000-000000000009') }
const failed = (error: SottoError) => answer({ state: 'failed', error })

async function open(
  messages: Parameters<typeof page>[0],
  script: ConstructorParameters<typeof ScriptedBridge>[0] = {},
) {
  const bridge = new ScriptedBridge({ 'conversation.open': () => success(page(messages)), ...script })
  const view = await openWindow(bridge)
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'France' })))
  return { bridge, ...view }
}

async function sending(script: ConstructorParameters<typeof ScriptedBridge>[0] = {}) {
  const bridge = new ScriptedBridge({
    'chat.send': () => success({ conversation, question: question.id, answer: answer() }),
    'turn.attach': () => success({ sequence: 0, answer: answer() }),
    ...script,
  })
  await openWindow(bridge)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })
  return { bridge, field }
}

async function pressEnter(field: HTMLElement, more: object = {}): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13, ...more })
  })
}

test('a question is sent, its answer streams in, and the done line has its figures', async () => {
  const { bridge, field } = await sending()
  field.value = 'What is the capital of France?'
  await pressEnter(field)
  expect(field.value).toBe('')
  expect(screen.getByRole('article', { name: 'Answer' }).getAttribute('aria-busy')).toBe('true')
  await act(async () =>
    bridge.say('turn.batch', { turn, sequence: 1, parts: [{ type: 'text-delta', text: 'Par' }] }),
  )
  expect(screen.getByText('Par')).toBeTruthy()
  const row = answer({
    state: 'done',
    text: 'Paris',
    ranOn: 'local',
    figures: {
      firstTokenMs: 420,
      thinkingMs: null,
      tokensPerSecond: 33.1,
      promptTokens: 12,
      outputTokens: 1,
    },
  })
  await act(async () =>
    bridge.say('turn.batch', { turn, sequence: 2, parts: [{ type: 'ended', answer: row }] }),
  )
  expect(screen.getByText('Paris')).toBeTruthy()
  for (const fact of ['This device', '0.42 s to first token', '33.1 tok/s', '12 in, 1 out', 'free']) {
    expect(screen.getByText(fact)).toBeTruthy()
  }
  expect(screen.getByText('Done, 1 words, on this device')).toBeTruthy()
})

test('a question that was not taken stays in the field, with the reason', async () => {
  const { field } = await sending({ 'chat.send': () => failure({ code: 'storage.busy' }) })
  field.value = 'do not lose me'
  await pressEnter(field)
  expect(field.value).toBe('do not lose me')
  expect(screen.getByRole('alert').textContent).toContain('in use by another program')
})

test('a full disk is said at the top of the sheet, once', async () => {
  const { bridge, field } = await sending({
    'chat.send': () => {
      bridge.say('storage.changed', { code: 'storage.full' })
      return failure({ code: 'storage.full' })
    },
  })
  field.value = 'hello'
  await pressEnter(field)
  expect(screen.getAllByRole('alert')).toHaveLength(1)
  expect(screen.getByRole('alert').textContent).toContain('history is read-only')
  await act(async () => bridge.say('storage.changed', null))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(field.value).toBe('hello')
})

test('an answer that a full disk failed stays failed on screen, though it was written since', async () => {
  const cut = answer({ state: 'failed', text: 'Paris', error: { code: 'storage.full' } })
  let rows = [question, cut]
  const { bridge } = await open(rows, { 'conversation.open': () => success(page(rows)) })
  await act(async () => bridge.say('storage.changed', { code: 'storage.full' }))
  expect(screen.getAllByRole('alert')).toHaveLength(2)
  rows = [question, answer({ state: 'done', text: 'Paris' })]
  await act(async () => bridge.say('storage.changed', null))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText('Paris')).toBeTruthy()
})

test('an empty message is not sent and says why', async () => {
  const { bridge, field } = await sending()
  field.value = ' \n '
  await pressEnter(field)
  expect(bridge.inputsOf('chat.send')).toEqual([])
  expect(screen.getByText(/Write a message first/)).toBeTruthy()
})

test('Enter that confirms a candidate sends nothing', async () => {
  const { bridge, field } = await sending()
  field.value = 'ni hao'
  await pressEnter(field, { isComposing: true })
  await pressEnter(field, { keyCode: 229 })
  expect(bridge.inputsOf('chat.send')).toEqual([])
})

test('lone surrogates, a NUL and bidi controls are shown as inert text of their own', async () => {
  const text = 'a\u202Eevil\u0000\uD800z'
  await open([{ ...question, text }])
  const said = screen.getByRole('article', { name: 'Question' }).querySelector('[dir=auto]')
  expect(said?.textContent).toBe(text)
  expect(said?.getAttribute('dir')).toBe('auto')
})

test('Esc stops the answer that runs', async () => {
  const { bridge } = await open([question, answer({ state: 'streaming', text: 'Par' })], {
    'turn.attach': () => success({ sequence: 0, answer: answer({ state: 'streaming', text: 'Par' }) }),
  })
  fireEvent.keyDown(window, { key: 'Escape' })
  expect(bridge.inputsOf('turn.stop')).toEqual([{ turn }])
})

test('an interrupted answer offers to go on, and keeps what came', async () => {
  const { bridge } = await open([question, answer({ state: 'interrupted', text: 'Par', ranOn: 'local' })], {
    'turn.continue': () =>
      success(page([question, answer({ state: 'done', text: 'Paris', ranOn: 'local' })])),
  })
  expect(screen.getByText('Interrupted')).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Continue' })))
  expect(bridge.inputsOf('turn.continue')).toHaveLength(1)
  expect(screen.getByText('Paris')).toBeTruthy()
})

test('a missing model offers the nearest one and asks it', async () => {
  const { bridge } = await open(
    [question, failed({ code: 'model.not-found', model: 'llama9', nearest: ['llama3.2:3b'] })],
    { 'question.answer': () => success(page([question, answer({ state: 'done', text: 'Paris' })])) },
  )
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Use llama3.2:3b' })))
  expect(bridge.inputsOf('question.answer')).toEqual([{ question: question.id, model: 'llama3.2:3b' }])
})

test('an error on an earlier answer shows no button that would fork the chat unseen', async () => {
  await open([question, failed({ code: 'answer.cut' }), anotherQuestion])
  expect(screen.getByRole('alert')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull()
})

test('a question that found no service is answered once it runs', async () => {
  const down = {
    state: 'stopped',
    error: { code: 'service.not-running', address: '127.0.0.1:11434' },
    retryAt: null,
  } as const
  const { bridge } = await open([question, failed(down.error)], {
    'app.view': () => success({ ...app, service: down }),
    'question.answer': () => success(page([question, answer({ state: 'done', text: 'Paris' })])),
  })
  expect(screen.getAllByRole('button', { name: 'Start Ollama' })).toHaveLength(1)
  expect(bridge.inputsOf('question.answer')).toEqual([])
  await act(async () => bridge.say('service.changed', app.service))
  await waitFor(() => expect(bridge.inputsOf('question.answer')).toHaveLength(1))
})

test('language and theme change in the open window', async () => {
  const { bridge } = await sending()
  await act(async () =>
    bridge.say('app.changed', { settings: app.settings, language: 'zh-CN', theme: 'dark' }),
  )
  expect(screen.getByRole('textbox', { name: '输入消息' })).toBeTruthy()
  expect(document.documentElement.lang).toBe('zh-CN')
  expect(document.documentElement.dataset['theme']).toBe('dark')
})
