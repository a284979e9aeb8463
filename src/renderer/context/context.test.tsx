import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { failure, success } from '../../core/contract/result.ts'
import { nothingLearned } from '../../core/conversation/token-rate.ts'
import { openWindow } from '../testing/open-window.tsx'
import { answer, page, question, ScriptedBridge } from '../testing/scripted-bridge.ts'

afterEach(cleanup)

const done = { state: 'done', text: 'Paris', ranOn: 'local' } as const

async function open(
  context: { window: number; estimate: number; leftOut: number },
  script: ConstructorParameters<typeof ScriptedBridge>[0] = {},
) {
  const bridge = new ScriptedBridge({
    'conversation.open': () => success(page([question, answer({ ...done, context })])),
    'message.pin': () => success(null),
    ...script,
  })
  await openWindow(bridge)
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'France' })))
  return bridge
}

test('what was left out is said, with how to see what was not', async () => {
  const bridge = await open(
    { window: 4096, estimate: 2800, leftOut: 12 },
    {
      'answer.prompt': () =>
        success({
          system: 'Be brief.',
          messages: [{ id: question.id, role: 'user', text: 'What is *left*?' }],
          context: { window: 4096, estimate: 2800, leftOut: 12 },
        }),
    },
  )
  expect(screen.getByRole('note').textContent).toContain(
    '4,096 window: the oldest 12 messages were left out.',
  )
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Show what the model saw' })))
  const dialog = await screen.findByRole('dialog', { name: 'What the model saw' })
  expect(bridge.inputsOf('answer.prompt')).toEqual([{ answer: answer().id }])
  // As it is, not as it would be drawn.
  for (const said of ['Be brief.', 'What is *left*?', 'System prompt', 'You'])
    expect(dialog.textContent).toContain(said)
})

test('… and nothing is said where all of it went', async () => {
  await open({ window: 4096, estimate: 80, leftOut: 0 })
  expect(screen.queryByRole('note')).toBeNull()
})

test('a message that is pinned is marked as one, and one that main did not pin is not', async () => {
  const bridge = await open({ window: 4096, estimate: 80, leftOut: 0 })
  const [pin] = screen.getAllByRole('button', { name: 'Always send to the model' })
  await act(async () => fireEvent.click(pin as HTMLElement))
  expect(bridge.inputsOf('message.pin')).toEqual([{ message: question.id, pinned: true }])
  expect(screen.getAllByRole('img', { name: /Pinned/ })).toHaveLength(1)
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'No longer always send' })))
  expect(screen.queryByRole('img', { name: /Pinned/ })).toBeNull()
  cleanup()

  await open(
    { window: 4096, estimate: 80, leftOut: 0 },
    { 'message.pin': () => failure({ code: 'storage.busy' }) },
  )
  const [again] = screen.getAllByRole('button', { name: 'Always send to the model' })
  await act(async () => fireEvent.click(again as HTMLElement))
  expect(screen.queryByRole('img', { name: /Pinned/ })).toBeNull()
})

test('the composer says how much of the window is taken once it is half, with what is typed', async () => {
  const figures = { ...answer().figures, promptTokens: 2400, outputTokens: 100 }
  const context = { window: 4096, estimate: 2400, leftOut: 0 }
  const bridge = new ScriptedBridge({
    'conversation.open': () => success(page([question, answer({ ...done, context, figures })])),
    'model.rate': () => success(nothingLearned),
  })
  await openWindow(bridge)
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'France' })))
  const valueText = () => screen.getByRole('meter', { name: 'Window taken' }).getAttribute('aria-valuetext')
  await waitFor(() => expect(valueText()).toBe('About 2,500 of 4,096 tokens'))

  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })
  field.value = Array(800).fill('word').join(' ')
  fireEvent(field, new InputEvent('input', { bubbles: true }))
  await waitFor(() => expect(valueText()).toContain('the oldest messages will be left out'))
})

test('… and says nothing while there is plenty', async () => {
  const figures = { ...answer().figures, promptTokens: 240, outputTokens: 100 }
  const bridge = new ScriptedBridge({
    'conversation.open': () =>
      success(
        page([question, answer({ ...done, context: { window: 4096, estimate: 240, leftOut: 0 }, figures })]),
      ),
    'model.rate': () => success(nothingLearned),
  })
  await openWindow(bridge)
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'France' })))
  await waitFor(() => expect(bridge.inputsOf('model.rate')).toHaveLength(1))
  expect(screen.queryByRole('meter')).toBeNull()
})
