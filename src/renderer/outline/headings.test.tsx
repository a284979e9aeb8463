import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Markdown } from '../markdown/markdown.tsx'
import { labels } from '../markdown/testing/labels.ts'
import { headingsIn, mayHaveOutline } from './headings.ts'

afterEach(cleanup)

test('an outline keeps the order and the steps of its headings, and says formulas by their source', () => {
  const text =
    '## 一\n\n#### Deep $x^2$\n\n```\n# no heading\n```\n\n- ### within a list\n\n## [Two](https://x.example)'
  const { container } = render(<Markdown text={text} streaming={false} labels={labels} onCopy={() => {}} />)
  expect(headingsIn(container).map(({ words, depth }) => [words, depth])).toEqual([
    ['一', 0],
    ['Deep $x^2$', 2],
    ['Two', 0],
  ])
})

test.each([
  ['# a\n\ntext\n\n## b\n\n### c', true],
  ['# a\n\n## b', false],
  ['#a\n#b\n#c', false],
  ['', false],
])('%j: whether there may be an outline', (text, may) => expect(mayHaveOutline(text)).toBe(may))
