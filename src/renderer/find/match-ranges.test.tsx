import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { foldedText, matchesIn, readableText } from '../../core/conversation/find-text.ts'
import { texts } from '../../core/text/texts.ts'
import { Markdown } from '../markdown/markdown.tsx'
import { matchRanges } from './match-ranges.ts'

afterEach(cleanup)

const answers = [
  '**重**要，重要。',
  'A [link to words](https://example.com/words) with *words* and `words`.',
  '## Words\n\n- words\n- other words\n\n> words',
  '| words | 字 |\n|---|---|\n| **words** | words |',
  '```js\nconst words = 2 ** 3\n```\n\nＷＯＲＤＳ',
  'two\nwords, two  words',
]

test.each(answers)('main counts what the page marks in %j', (markdown) => {
  const view = render(
    <article>
      <div className="said">
        <Markdown text={markdown} streaming={false} labels={texts.en.markdown} onCopy={() => undefined} />
      </div>
    </article>,
  )
  for (const typed of ['words', 'two words', '重要', '字', '2 ** 3']) {
    const word = foldedText(typed)
    const ranges = matchRanges(view.container, word)
    expect(ranges).toHaveLength(matchesIn(foldedText(readableText(markdown)), word).length)
    for (const range of ranges) expect(foldedText(range.toString())).toBe(word)
  }
})
