import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { ParametersView } from '../../core/contract/parameter-routes.ts'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { ParametersPatch } from '../../core/settings/parameters.ts'
import { createSottoWindow, SottoProvider } from '../app/sotto-window.tsx'
import { ScriptedBridge } from '../testing/scripted-bridge.ts'
import { ParameterList } from './parameter-list.tsx'

afterEach(cleanup)

const view: ParametersView = {
  scopes: { app: { temperature: 0.9 }, folder: {}, model: {}, conversation: { topK: 40 } },
  details: { thinking: [], own: { minP: 0.05 }, trainedWindow: null },
}

function list(outcome: Result<unknown> = success({})) {
  const written: ParametersPatch[] = []
  const sotto = createSottoWindow(new ScriptedBridge(), (draw) => draw())
  render(
    <SottoProvider sotto={sotto}>
      <ParameterList
        view={view}
        target={{ scope: 'conversation', conversation: null }}
        write={async (_target, patch) => {
          written.push(patch)
          return outcome
        }}
      />
    </SottoProvider>,
  )
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
  const row = (name: string) => screen.getByRole('group', { name: new RegExp(`^${name}`) })
  const type = (name: string, words: string) =>
    act(async () => {
      field(name).focus()
      field(name).value = words
      fireEvent.keyDown(field(name), { key: 'Enter', timeStamp: 1000 })
    })
  return { written, field, row, type }
}

test('a value whose origin is not said', () => {
  const { row, field } = list()
  expect(row('Temperature').textContent).toContain('from the app')
  expect(field('Temperature').value).toBe('0.9')
  expect(row('Top K').textContent).toContain('set here')
  expect(row('Min P').textContent).toContain('the model’s own')
  expect(field('Min P').value).toBe('0.05')
  expect(row('Seed').textContent).toContain('left to the model')
  expect(row('Thinking').textContent).toContain('does not think first')
})

test('pasted nonsense that is written, or forgotten without a word', async () => {
  const { written, row, field, type } = list()
  await type('Temperature', '9 × 10³ — see above')
  expect(written).toEqual([])
  expect(row('Temperature').textContent).toContain('This takes a number. Nothing was changed')
  expect(field('Temperature').getAttribute('aria-invalid')).toBe('true')
  fireEvent.keyDown(field('Temperature'), { key: 'Escape', timeStamp: 2000 })
  expect(field('Temperature').value).toBe('0.9')
})

test('a write that failed and looks as if it had not', async () => {
  const { written, row, field, type } = list(failure({ code: 'storage.full' }))
  await type('Temperature', '0.2')
  expect(written).toEqual([{ temperature: 0.2 }])
  expect(row('Temperature').textContent).toContain('Not written. The old value holds')
  expect(field('Temperature').value).toBe('0.9')
})

test('one key on the whole of a value that takes it away, or a key in the middle of one that does', async () => {
  const { written, field } = list()
  await act(async () => {
    field('Top K').focus()
    field('Top K').select()
    fireEvent.keyDown(field('Top K'), { key: 'Delete', timeStamp: 1000 })
  })
  expect(written).toEqual([{ topK: null }])
  await act(async () => {
    field('Top K').setSelectionRange(1, 1)
    fireEvent.keyDown(field('Top K'), { key: 'Backspace', timeStamp: 2000 })
  })
  expect(written).toHaveLength(1)
})

test('the Enter that ends a composition, taken for the end of the value', async () => {
  const { written, field } = list()
  await act(async () => {
    field('Answer limit').focus()
    field('Answer limit').value = '不限'
    fireEvent.keyDown(field('Answer limit'), { key: 'Enter', keyCode: 229 })
  })
  expect(written).toEqual([])
})
