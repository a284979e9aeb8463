import { expect, test } from 'vitest'
import { drawMaths } from './draw-maths.ts'

test.each([
  'E=mc^2',
  String.raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix}`,
  String.raw`\sum_{i=1}^{n} \frac{x_i}{\sqrt{2}} \le \int_0^\infty e^{-x}\,dx`,
  String.raw`\begin{cases} 1 & \text{若 } x>0 \\ 0 & \text{否则} \end{cases}`,
  String.raw`\vec{v} \cdot \hat{n} = \overline{ab}`,
])('%s is drawn', (tex) => {
  const drawn = drawMaths(tex, true)
  expect(drawn?.localName).toBe('math')
  expect(drawn?.textContent).not.toBe('')
})

test.each([
  String.raw`\href{javascript:alert(1)}{x}`,
  String.raw`\url{https://evil.example}`,
  String.raw`\includegraphics{https://evil.example/m.png}`,
  String.raw`\frac{1`,
  String.raw`\nosuchcommand`,
  '}{',
  String.raw`\def\a{\a\a}\a`,
  'x'.repeat(10_000),
])('%s is not', (tex) => expect(drawMaths(tex, false)).toBeNull())

test('a formula can name no element of the page and carries no address', () => {
  const drawn = drawMaths(
    String.raw`\label{root} \class{sr-only}{x} \id{root}{y} \data{a=b}{z} a \tag{1}`,
    true,
  )
  const named = [...(drawn?.querySelectorAll('[id], [href], [src], [data-a], .sr-only') ?? [])]
  expect(named).toEqual([])
})
