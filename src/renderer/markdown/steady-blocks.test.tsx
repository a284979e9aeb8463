import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Markdown } from './markdown.tsx'
import * as renderer from './render-block.tsx'
import { labels } from './testing/labels.ts'

vi.mock('./render-block.tsx', { spy: true })

afterEach(cleanup)

function blocksOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `Block ${index} with **bold**`).join('\n\n')
}

/** Feeds `more` one character a frame. */
async function feed(start: string, more: string) {
  const view = render(<Markdown text={start} streaming labels={labels} onCopy={() => {}} />)
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const before = [...view.container.querySelectorAll('.md-page > *')]
  await frame()
  vi.mocked(renderer.renderBlock).mockClear()
  for (let end = 1; end <= more.length; end++) {
    view.rerender(<Markdown text={start + more.slice(0, end)} streaming labels={labels} onCopy={() => {}} />)
    await frame()
  }
  const after = [...view.container.querySelectorAll('.md-page > *')]
  return { before, after, calls: vi.mocked(renderer.renderBlock).mock.calls.length }
}

test('a finished block is the same element, never rendered again, while the answer grows', async () => {
  const more = ' and some\n\nMore words'
  const { before, after, calls } = await feed(blocksOf(120), more)
  expect(before).toHaveLength(120)
  expect(after.slice(0, 120).every((element, index) => element === before[index])).toBe(true)
  expect(after.at(-1)?.textContent).toBe('More words')
  expect(calls).toBeGreaterThan(more.length / 2)
  expect(calls).toBeLessThan(more.length * 2)
})

test('the lines of an open fence that are there stay as they are', async () => {
  const lines = Array.from({ length: 200 }, (_, index) => `line ${index}`).join('\n')
  const { before, after } = await feed(`intro\n\n\`\`\`js\n${lines}`, '\nmore\nlines\n```\n\nend')
  expect(after[1]).toBe(before[1])
  expect(after[1]?.textContent).toContain('line 199\nmore\nlines')
  expect(after[2]?.textContent).toBe('end')
})

test('a text that does not continue the one before is shown at once', () => {
  const view = render(<Markdown text="# one" streaming labels={labels} onCopy={() => {}} />)
  view.rerender(<Markdown text="two" streaming labels={labels} onCopy={() => {}} />)
  expect(view.container.textContent).toBe('two')
})
