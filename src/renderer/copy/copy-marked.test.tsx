import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Markdown } from '../markdown/markdown.tsx'
import { hostile } from '../markdown/testing/hostile.ts'
import { labels } from '../markdown/testing/labels.ts'
import { copyAll, copyFromMessages, copyMarked } from './copy-marked.ts'

afterEach(() => {
  cleanup()
  getSelection()?.removeAllRanges()
})

function show(text: string): Element {
  const { container } = render(
    <div className="said">
      <Markdown text={text} streaming={false} labels={labels} onCopy={() => {}} />
    </div>,
  )
  return container.firstElementChild ?? container
}

/** The text node that holds `word`, and where in it. */
function find(root: Node, word: string): [Text, number] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node instanceof Text && node.data.includes(word)) return [node, node.data.indexOf(word)]
  }
  throw new Error(`there is no ${word}`)
}

function mark(root: Node, from: string, to: string): Range {
  const [start, startAt] = find(root, from)
  const [end, endAt] = find(root, to)
  const range = document.createRange()
  range.setStart(start, startAt)
  range.setEnd(end, endAt + to.length)
  return range
}

const answer = [
  '## 结论',
  'Use **two** of `x` and *one*,\nsee [docs](https://x.example/a?b=1&c=2).',
  '1. first\n2. second\n   - inner\n   - [x] done',
  '| 名 | n |\n|---|--:|\n| 甲 | 1 |\n| 乙 | 2 |',
  '```py\nif a:\n\tb = "<x>"\n```',
  '> quoted\n> - in it',
  'so $E=mc^2$.',
  '$$\nx\n$$',
].join('\n\n')

describe('a whole answer', () => {
  test('is clean text: markers, tabs between cells, code as it is, formulas as TeX', () => {
    expect(copyAll(show(answer)).text).toBe(
      [
        '结论',
        'Use two of x and one, see docs.',
        '1. first\n2. second\n   - inner\n   - [x] done',
        '名\tn\n甲\t1\n乙\t2',
        'if a:\n\tb = "<x>"',
        '> quoted\n>\n> - in it',
        'so $E=mc^2$.',
        '$$\nx\n$$',
      ].join('\n\n'),
    )
  })

  test('is clean HTML of the same', () => {
    expect(copyAll(show(answer)).html).toBe(
      [
        '<h2>结论</h2>',
        '<p>Use <strong>two</strong> of <code>x</code> and <em>one</em>, see ',
        '<a href="https://x.example/a?b=1&amp;c=2">docs</a>.</p>',
        '<ol><li>first</li><li>second<ul><li>inner</li><li>☑ done</li></ul></li></ol>',
        '<table><tr><th>名</th><th>n</th></tr><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
        '<pre><code>if a:\n\tb = &quot;&lt;x&gt;&quot;</code></pre>',
        '<blockquote><p>quoted</p><ul><li>in it</li></ul></blockquote>',
        '<p>so $E=mc^2$.</p>',
        '<p>$$\nx\n$$</p>',
      ].join(''),
    )
  })

  test('that means harm becomes HTML that fetches, runs and names nothing', () => {
    const { html } = copyAll(show(hostile.join('\n\n')))
    const copied = new DOMParser().parseFromString(html, 'text/html')
    const names = new Set([...copied.body.querySelectorAll('*')].map(({ localName }) => localName))
    expect(
      [...names].filter((name) => /^(?:img|svg|script|style|iframe|input|form|link|video)$/.test(name)),
    ).toEqual([])
    const attributes = [...copied.body.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
    )
    expect(
      attributes.filter((attribute) => !/^(?:href=(?:https?:|mailto:)|start=\d+$)/.test(attribute)),
    ).toEqual([])
    expect(attributes.length).toBeGreaterThan(0)
  })
})

describe('what is marked', () => {
  test('within code is that code and nothing else', () => {
    const lines = Array.from({ length: 120 }, (_, line) => `line ${line};`).join('\n')
    const root = show(`before\n\n\`\`\`\n${lines}\n\`\`\`\n\nafter`)
    const copied = copyMarked(document, mark(root, 'line 7;', 'line 111;'))
    expect(copied?.text).toBe(Array.from({ length: 105 }, (_, line) => `line ${line + 7};`).join('\n'))
  })

  test('over blocks begins and ends within words, and a list keeps its numbers', () => {
    const root = show('one two\n\n5. five\n6. six\n7. seven')
    const copied = copyMarked(document, mark(root, 'two', 'six'))
    expect(copied).toEqual({
      text: 'two\n\n5. five\n6. six',
      html: '<p>two</p><ol start="5"><li>five</li><li>six</li></ol>',
    })
  })

  test('within one cell is its words', () => {
    const root = show('| a | b |\n|---|---|\n| some words | x |')
    expect(copyMarked(document, mark(root, 'some', 'words'))?.text).toBe('some words')
  })

  test('goes to the clipboard through main, and what is no message keeps its own way', () => {
    const request = vi.fn(async () => ({ ok: true, value: null }) as never)
    const root = show('**bold** words')
    const end = copyFromMessages(document, request)
    const copy = () => {
      const event = new Event('copy', { bubbles: true, cancelable: true })
      root.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(copy()).toBe(false)
    getSelection()?.addRange(mark(root, 'bold', 'words'))
    expect(copy()).toBe(true)
    expect(request).toHaveBeenCalledExactlyOnceWith('clipboard.write', {
      text: 'bold words',
      html: '<p><strong>bold</strong> words</p>',
    })
    end()
    expect(copy()).toBe(false)
  })
})
