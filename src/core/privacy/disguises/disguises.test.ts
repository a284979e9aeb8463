import { expect, test } from 'vitest'
import { detect } from '../detect/detect.ts'

const card = '11010519491231002X'
const found = (text: string) => detect(text).map(({ start, end }) => text.slice(start, end))
const base64 = (text: string) => Buffer.from(text).toString('base64')

test.each([
  ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
  ['zero-width characters between digits', '1101\u200b0519\u200d4912\u206031002X'],
  ['spaces', '110105 19491231 002X'],
  ['dots', '1.1.0.1.0.5.1.9.4.9.1.2.3.1.0.0.2.X'],
  ['single digits apart', '1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X'],
  ['a line break within', '110105194912\n31002X'],
  ['Chinese numerals', '一一〇一〇五一九四九一二三一〇〇二X'],
  ['capital Chinese numerals', '壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰X'],
  ['circled digits', '①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X'],
  ['mathematical digits', '𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X'],
  ['Arabic-Indic digits', '١١٠١٠٥١٩٤٩١٢٣١٠٠٢X'],
  ['keycaps', '1️⃣1️⃣0️⃣1️⃣0️⃣5️⃣1️⃣9️⃣4️⃣9️⃣1️⃣2️⃣3️⃣1️⃣0️⃣0️⃣2️⃣X'],
  ['a Cyrillic Х', '11010519491231002Х'],
  ['letters for digits', 'llO1O519491231002X'],
  ['stars between digits', '1*1*0*1*0*5*1*9*4*9*1*2*3*1*0*0*2*X'.replace('*X', 'X')],
  ['base64', base64(`身份证 ${card}`)],
  ['base64 of the bare number', base64(card)],
  ['URL encoding', '%31%31%30105194912310%30%32X'],
  ['HTML entities', '&#49;&#49;&#48;10519491231002&#x58;'],
  ['spaced characters', '1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X'],
  ['letters for more than half of the digits', 'llOlO5l949l23lOO2X'],
  ['Unicode escapes', '\\u0031\\u0031010519491231002X'],
])('%s hide an identity number', (_, disguised) => {
  expect(found(`请看 ${disguised} 。`)).toEqual([disguised])
})

test('a mark of a list that becomes the first digit of its line', () => {
  expect(found(`①${card}`)).toEqual([card])
})

test.each([
  ['hearts', '手机 138❤0013❤8000 谢谢', '138❤0013❤8000'],
  ['brackets', '手机【138】【0013】【8000】别打错', '138】【0013】【8000'],
  ['a spaced name', '姓 名：欧 阳 若 兰，', '欧 阳 若 兰'],
  ['ideographic full stops', '服务器8。8。4。4连不上', '8。8。4。4'],
  [
    'spelt digits',
    'call one three eight zero zero one three eight zero zero zero now',
    'one three eight zero zero one three eight zero zero zero',
  ],
  ['points between numerals', '手机一·三·八·零·零·一·三·八·零·零·零', '一·三·八·零·零·一·三·八·零·零·零'],
])('%s hide a number or a name', (_, text, hidden) => {
  expect(found(text)).toEqual([hidden])
})

test('a hash, a picture and a sentence that are taken for something hidden', () => {
  expect(
    found('sha512-79mkO29xwplt+/Lxc4eMFBonog7qh8IVdkmOcM5MFLoJtsn7C/7dIG9bXBdQYqoox7fr6SqG0beuBlAZr4xCcC=='),
  ).toEqual([])
  expect(found(base64('The quick brown fox jumps over the lazy dog'))).toEqual([])
})

test.each(['%41%42 ', 'aaaaaaaaaa-', 'aaaaaaaaaa/'])(
  'a text of nothing but %s takes time that grows with it',
  (unit) => {
    const time = (count: number) => {
      const start = performance.now()
      detect(unit.repeat(count))
      return performance.now() - start
    }
    time(1000)
    // Its square would be 256 times as long.
    expect(time(24_000)).toBeLessThan(60 * time(1500) + 200)
  },
)

test.each([
  ['over two lines', 'ghp_q7VmZ2kRt9XbH4wL\nc5YsN8dGq7VmZ2kRt9Xb'],
  ['in four pieces', 'AKIA Q7ZR 2MX4 KD9W TB5H'],
  ['right behind its prefix', 'glpat- q7VmZ2kRt9XbH4wLc5Ys'],
])('a key broken %s', (_, key) => {
  expect(found(`it is ${key} now`)).toEqual([key])
})

test('a whole key takes no word of the next line with it', () => {
  const key = 'ghp_q7VmZ2kRt9XbH4wLc5YsN8dGq7VmZ2kRt9Xb'
  expect(found(`K=${key}\nDEBUG1=on`)).toEqual([key])
})

test.each([
  ['a card behind its brand', 'Visa', '4532015112830366'],
  ['a card behind its word', 'card', '5425233430109903'],
])('%s', (_, word, number) => {
  expect(found(`pay with ${word}${number} please`)).toEqual([number])
})

test('a number that doubles its digits when it is read out', () => {
  const spoken = 'four one five, five double five, oh one nine eight'
  expect(found(`call me on ${spoken}`)).toEqual([spoken])
})
