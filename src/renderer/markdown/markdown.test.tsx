import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Markdown } from './markdown.tsx'
import { hostile } from './testing/hostile.ts'
import { labels } from './testing/labels.ts'

afterEach(cleanup)

function show(text: string, { streaming = false, onCopy = (_: string) => {} } = {}) {
  return render(<Markdown text={text} streaming={streaming} labels={labels} onCopy={onCopy} />).container
}

/** Everything in `root` that could fetch, navigate, run or be found by a name of the answer's choosing. */
function dangers(root: Element): readonly string[] {
  const elements = 'a, img, svg image, script, style, link, iframe, object, embed, form, input, video, audio'
  const attributes = /^(?:src|srcset|href|xlink:href|style|id|name|action|formaction|data|poster|on.*)$/i
  const own = root.querySelectorAll('*')
  return [
    ...[...root.querySelectorAll(elements)].map(({ tagName }) => tagName),
    ...[...own].flatMap((element) => element.getAttributeNames().filter((name) => attributes.test(name))),
  ]
}

describe('an answer that means harm', () => {
  test.each(hostile)('renders nothing that fetches, follows or runs: %s', (answer) => {
    expect(dangers(show(answer))).toEqual([])
  })

  test('does so all together and while it streams in', () => {
    const root = show(hostile.join('\n\n'), { streaming: true })
    for (const link of root.querySelectorAll('[role=button]')) fireEvent.click(link)
    expect(dangers(root)).toEqual([])
  })

  test('the probe sees each danger when one is planted', () => {
    const root = document.createElement('div')
    root.innerHTML = '<a href="x" onclick="y" style="color:red" id="z"><img src="w"></a>'
    expect(dangers(root)).toEqual(['A', 'IMG', 'href', 'onclick', 'style', 'id', 'src'])
  })

  test('HTML is shown as its source', () => {
    expect(show('a <b onclick="x()">b</b>\n\n<script>\nx()\n</script>').textContent).toContain(
      'a <b onclick="x()">b</b><script>\nx()\n</script>',
    )
  })

  test('a link of another scheme is text beside its address and cannot be pressed', () => {
    const root = show('[click me](javascript:alert(1)) and [share](smb://host/s)')
    expect(root.querySelector('[role=button]')).toBeNull()
    expect(root.textContent).toBe('click me javascript:alert(1) and share smb://host/s')
  })

  test('a picture is its description and its host', () => {
    expect(show('![月报](https://evil.example/p.gif?q=1)').textContent).toBe('月报 evil.example')
  })
})

describe('a link', () => {
  test('opens its whole address with the host in Punycode, and copies it', () => {
    const onCopy = vi.fn()
    show('see [apple](https://аррӏе.com/login?a=1)', { onCopy })
    const link = screen.getByRole('button', { name: 'apple' })
    expect(screen.queryByText('xn--80ak6aa92e.com')).toBeNull()
    fireEvent.keyDown(link, { key: 'Enter' })
    expect(link.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText('xn--80ak6aa92e.com').tagName).toBe('STRONG')
    fireEvent.click(screen.getByRole('button', { name: labels.copyAddress }))
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('https://xn--80ak6aa92e.com/login?a=1')
    expect(screen.getByRole('button', { name: labels.copied })).toBeTruthy()
  })

  test('ends where the Chinese sentence goes on', () => {
    show('访问https://example.com/a。然后继续')
    expect(screen.getByRole('button').textContent).toBe('https://example.com/a')
  })

  test('finds an address that is defined after it, and another block', () => {
    const before = '[one] and [two][second]\n\nparagraph\n\n'
    const view = render(<Markdown text={before} streaming labels={labels} onCopy={() => {}} />)
    expect(view.container.textContent).toContain('[one] and [two][second]')
    const text = `${before}[one]: https://one.example\n\n[second]: https://two.example\n\nmore`
    view.rerender(<Markdown text={text} streaming={false} labels={labels} onCopy={() => {}} />)
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['one', 'two'])
  })
})

describe('emphasis beside Chinese', () => {
  test.each([
    ['**重要：**请', '重要：'],
    ['这是**“引用”**的话', '“引用”'],
    ['该**（注意）**事项', '（注意）'],
    ['用**C++**写', 'C++'],
    ['**该星号不会被识别。**这是因为', '该星号不会被识别。'],
    ['价格**¥100。**起', '¥100。'],
  ])('%s is bold', (text, bold) => {
    expect(show(text).querySelector('strong')?.textContent).toBe(bold)
  })
})

describe('reading', () => {
  test('code is copied as it was written, with its language and without its fence', () => {
    const onCopy = vi.fn()
    const root = show('```python\nif a:\n\treturn "中"\n\n```', { onCopy })
    expect(root.querySelector('.md-code-language')?.textContent).toBe('python')
    fireEvent.click(screen.getByRole('button', { name: labels.copyCode }))
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('if a:\n\treturn "中"\n')
  })

  test('lines of code wrap, and can be kept long', () => {
    const root = show('```\na\n```')
    const wrap = screen.getByRole('button', { name: labels.wrap, pressed: true })
    fireEvent.click(wrap)
    expect(wrap.getAttribute('aria-pressed')).toBe('false')
    expect(root.querySelector('pre')?.className).toBe('')
  })

  test('a column of figures stands to the right, also where the table does not say so', () => {
    const root = show('| 姓名 | 累计 | 说明 |\n|---|---|:-:|\n| 王 | 14,085.00 | 无 |\n| 陈 | −180.00 | 3 |')
    const aligned = [...root.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.getAttribute('data-align')),
    )
    expect(aligned).toEqual(Array.from({ length: 3 }, () => [null, 'right', 'center']))
  })

  test('a task shows whether it is done and cannot be ticked', () => {
    show('- [x] 备份\n- [ ] 恢复')
    const marks = screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))
    expect(marks).toEqual(['Done', 'Open'])
  })

  test('a streaming answer ends in one dot, inside its last words', () => {
    const root = show('para\n\n- a\n- last', { streaming: true })
    expect([...root.querySelectorAll('.caret')].map((dot) => dot.parentElement?.textContent)).toEqual([
      'last',
    ])
  })

  test('entities are characters, and a formula can be read before it is drawn', () => {
    expect(show('&copy;&nbsp;&#x4e2d; $x^2$').textContent).toBe('©\u00A0中 $x^2$')
  })
})
