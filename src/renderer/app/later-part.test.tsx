import { act, cleanup, render, screen } from '@testing-library/react'
import { type ComponentType, useRef } from 'react'
import { afterEach, expect, test } from 'vitest'
import { laterPart } from './later-part.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

afterEach(cleanup)

const Picker: ComponentType<{ name: string }> = ({ name }) => (
  <button id="picker" type="button">
    picker of {name}
  </button>
)

function Meanwhile({ name }: { name: string }) {
  const ref = useRef<HTMLButtonElement>(null)
  useKeptFocus(ref)
  return (
    <button id="picker" type="button" ref={ref}>
      button of {name}
    </button>
  )
}

/** A part whose code arrives when the test says so. */
function fetchedByHand(meanwhile: ComponentType<{ name: string }> | null) {
  const { promise, resolve } = Promise.withResolvers<ComponentType<{ name: string }>>()
  let asked = 0
  const Part = laterPart(() => {
    asked += 1
    return promise
  }, meanwhile)
  return { Part, arrive: () => act(async () => resolve(Picker)), asked: () => asked }
}

test('a part that is fetched for the first view, which is to do without it', async () => {
  const { Part, arrive, asked } = fetchedByHand(Meanwhile)
  render(<Part name="models" />)
  expect(screen.getByRole('button').textContent).toBe('button of models')
  expect(asked()).toBe(0)
  void Part.fetch()
  await arrive()
  expect(screen.getByRole('button').textContent).toBe('picker of models')
  expect(asked()).toBe(1)
})

test('a focus that is lost when the part takes the place of what stood for it', async () => {
  const { Part, arrive } = fetchedByHand(Meanwhile)
  render(<Part name="models" />)
  screen.getByRole('button').focus()
  void Part.fetch()
  await arrive()
  expect(document.activeElement?.textContent).toBe('picker of models')
})

test('a part with nothing to stand for it that nobody fetches', async () => {
  const { Part, arrive, asked } = fetchedByHand(null)
  render(<Part name="messages" />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(asked()).toBe(1)
  await arrive()
  expect(screen.getByRole('button').textContent).toBe('picker of messages')
})

test('a part that was fetched and is not there in the first frame in which it stands', async () => {
  const { Part, arrive } = fetchedByHand(null)
  void Part.fetch()
  await arrive()
  render(<Part name="messages" />)
  expect(screen.getByRole('button').textContent).toBe('picker of messages')
})
