import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { SottoError } from '../../core/contract/errors.ts'
import { failure, success } from '../../core/contract/result.ts'
import type { ModelView } from '../../core/contract/views.ts'
import type { ParameterValues } from '../../core/settings/parameters.ts'
import { openWindow } from '../testing/open-window.tsx'
import { answer, app, conversation, page, question, ScriptedBridge } from '../testing/scripted-bridge.ts'

afterEach(cleanup)

const model = 'llama3.2:3b'
const local = (name: string, bytes: number): ModelView => ({
  name,
  bytes,
  parameters: '',
  locality: { place: 'local', by: 'managed' },
})

/** A conversation whose last answer failed; what is asked next is answered. */
async function failedWith(
  error: SottoError,
  {
    set = {},
    trained = null,
    context = null,
  }: {
    set?: ParameterValues
    trained?: number | null
    context?: ReturnType<typeof answer>['context']
  } = {},
  script: ConstructorParameters<typeof ScriptedBridge>[0] = {},
) {
  const bridge = new ScriptedBridge({
    'conversation.open': () => success(page([question, answer({ state: 'failed', error, context })])),
    'question.answer': () => success(page([question, answer({ state: 'done', text: 'Paris' })])),
    'models.list': () =>
      success([local(model, 2e9), local('tiny:1b', 6e8), local('small:2b', 1e9), local('huge:70b', 4e10)]),
    'parameters.read': () =>
      success({
        scopes: { app: {}, folder: {}, model: {}, conversation: set },
        details: { thinking: [], own: {}, trainedWindow: trained },
      }),
    'parameters.write': ({ patch }) => success(patch as ParameterValues),
    'service.start': () => success(app.service),
    'models.pull': () => failure({ code: 'internal' }),
    ...script,
  })
  await openWindow(bridge)
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'France' })))
  return bridge
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
const written = (patch: ParameterValues) => ({ target: { scope: 'conversation', conversation }, patch })
const askedAgain = (of = model) => [{ question: question.id, model: of }]

test('no memory, and a button that offers a larger model, or one that was never asked', async () => {
  const bridge = await failedWith({ code: 'model.out-of-memory', model })
  expect(screen.queryByRole('button', { name: /huge/ })).toBeNull()
  await press('Use small:2b')
  expect(bridge.inputsOf('question.answer')).toEqual(askedAgain('small:2b'))
  expect(screen.getByText('Paris')).toBeTruthy()
})

test.each([
  ['what was set for it', { set: { numCtx: 16_384 } }, 8192],
  ['what it had', { context: { window: 8192, estimate: 1, leftOut: 0 } }, 4096],
  ['what it was trained for, which nobody gives it unasked', { trained: 131_072 }, 2048],
])('no memory, and a window that is not smaller than %s', async (_of, known, numCtx) => {
  const bridge = await failedWith({ code: 'model.out-of-memory', model }, known)
  await press('Ask with a smaller window')
  expect(bridge.inputsOf('parameters.write')).toEqual([written({ numCtx })])
  expect(bridge.inputsOf('question.answer')).toEqual(askedAgain())
})

test('a prompt that is too long, and a window that has no room for it either', async () => {
  const error = { code: 'model.context-too-long', tokens: 9000, window: 4096 } as const
  const bridge = await failedWith(error, { trained: 131_072 })
  await press('Ask with a larger window')
  expect(bridge.inputsOf('parameters.write')).toEqual([written({ numCtx: 16_384 })])
  expect(bridge.inputsOf('question.answer')).toEqual(askedAgain())
})

test('a window that is set larger than the model was trained for', async () => {
  const error = { code: 'model.context-too-long', tokens: 9000, window: 4096 } as const
  const bridge = await failedWith(error, { trained: 4096 })
  await press('Ask with a larger window')
  expect(bridge.inputsOf('parameters.write')).toEqual([])
  expect(bridge.inputsOf('question.answer')).toEqual([])
})

test('a question that is too long and cannot be shortened where that is said', async () => {
  await failedWith({ code: 'model.context-too-long', tokens: null, window: null })
  await press('Shorten the question')
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit the question' })
  expect(field.value).toBe(question.text)
})

test('a model that cannot think, and is asked to once more', async () => {
  const bridge = await failedWith({ code: 'model.no-thinking', model })
  await press('Ask without thinking')
  expect(bridge.inputsOf('parameters.write')).toEqual([written({ thinking: 'off' })])
  expect(bridge.inputsOf('question.answer')).toEqual(askedAgain())
})

test('a setting that the disk did not take, and a question that is asked as before', async () => {
  const bridge = await failedWith(
    { code: 'model.no-thinking', model },
    {},
    { 'parameters.write': () => failure({ code: 'storage.busy' }) },
  )
  await press('Ask without thinking')
  expect(bridge.inputsOf('question.answer')).toEqual([])
  expect(
    screen
      .getAllByRole('alert')
      .map(({ textContent }) => textContent)
      .join(),
  ).toContain('another program')
})

const steps: [SottoError, string, 'question.answer' | 'service.start' | 'models.pull' | 'turn.continue'][] = [
  [{ code: 'service.not-running', address: '127.0.0.1:11434' }, 'Start Ollama', 'service.start'],
  [{ code: 'service.start-failed', exitCode: 1 }, 'Start Ollama', 'service.start'],
  [{ code: 'service.busy' }, 'Retry', 'question.answer'],
  [{ code: 'answer.cancelled' }, 'Retry', 'question.answer'],
  [{ code: 'model.crashed', model }, 'Retry', 'question.answer'],
  [{ code: 'model.not-found', model: 'llama9', nearest: [] }, 'Download llama9', 'models.pull'],
  [{ code: 'storage.full' }, 'Retry', 'question.answer'],
  [{ code: 'storage.read-only' }, 'Retry', 'question.answer'],
  [{ code: 'storage.disk-error' }, 'Retry', 'question.answer'],
  [{ code: 'internal' }, 'Retry', 'question.answer'],
]
test.each(steps)('%o, and a button "%s" that does not do it', async (error, name, route) => {
  const bridge = await failedWith(error)
  const row = screen.getByRole('alert')
  const button = [...row.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  expect(button).toBeTruthy()
  await act(async () => fireEvent.click(button as HTMLElement))
  expect(bridge.inputsOf(route)).toHaveLength(1)
})

test('a model that makes vectors, and no way to another one', async () => {
  const bridge = await failedWith({ code: 'model.not-chat', model })
  await press('Choose a model')
  expect(screen.getByText('huge:70b')).toBeTruthy()
  expect(bridge.inputsOf('question.answer')).toEqual([])
})
