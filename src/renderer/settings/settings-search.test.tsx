import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createSottoWindow, SottoProvider } from '../app/sotto-window.tsx'
import { ScriptedBridge } from '../testing/scripted-bridge.ts'
import { SettingsSearch } from './settings-search.tsx'

afterEach(cleanup)

test('half a composed word that is looked for, or a whole one that is not', () => {
  const searched: string[] = []
  const sotto = createSottoWindow(new ScriptedBridge(), (draw) => draw())
  render(
    <SottoProvider sotto={sotto}>
      <SettingsSearch onSearch={(query) => searched.push(query)} />
    </SottoProvider>,
  )
  const field = screen.getByRole<HTMLInputElement>('searchbox')
  const input = (value: string, isComposing: boolean): void => {
    field.value = value
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }))
  }
  fireEvent.compositionStart(field)
  input('wen', true)
  input('wen du', true)
  expect(searched).toEqual([])
  field.value = '温度'
  fireEvent.compositionEnd(field)
  expect(searched).toEqual(['温度'])
  input('温', false)
  expect(searched.at(-1)).toBe('温')
})
