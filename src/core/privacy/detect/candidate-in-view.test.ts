import { expect, test } from 'vitest'
import { type Context, defineDetector } from './detector.ts'
import { normalise } from './normalise.ts'
import { reader } from './reader.ts'
import { ruleSet } from './rule-set.ts'
import { scan } from './scan.ts'

interface Seen {
  readonly context: Context | null
  readonly denial: string | null
}

/** What a rule for numbers of six digits is told of the words around each of them. */
function seen(text: string): Record<string, Seen> {
  const all: Record<string, Seen> = {}
  const rule = defineDetector({
    kind: 'number',
    type: 'QQ',
    digits: [6, 6],
    context: ['badge'],
    judge: ({ compact, context, denial }) => {
      all[compact] = { context, denial }
      return null
    },
    cases: { yes: [], no: [] },
  })
  const other = defineDetector({ ...rule, type: 'IMEI', context: ['device'], judge: () => null })
  scan(reader(ruleSet([rule, other], ['order'])), normalise(text))
  return all
}

const before = (nearest: boolean, tied = false) => ({ word: 'badge', side: 'before', nearest, tied })

test('a label before or behind its number is not seen', () => {
  expect(seen('badge 123456')['123456']).toEqual({ context: before(true), denial: null })
  expect(seen('123456 badge')['123456']?.context).toEqual({
    word: 'badge',
    side: 'after',
    nearest: true,
    tied: false,
  })
})

test('a label counts although another thing’s stands between, and no judge is told', () => {
  expect(seen('badge, device 123456')['123456']?.context).toEqual(before(false))
})

test('a denial before the own label denies, or one behind it does not', () => {
  expect(seen('order, badge 123456')['123456']?.denial).toBeNull()
  expect(seen('badge, order 123456')['123456']).toEqual({ context: before(false), denial: 'order' })
  expect(seen('order 123456')['123456']).toEqual({ context: null, denial: 'order' })
})

test.each([
  ['more than 48 characters before', `badge ${'x '.repeat(26)}123456`],
  ['more than one line before', 'badge\n\n123456'],
  ['more than 16 characters behind', `123456 ${'x '.repeat(9)}badge`],
  ['on the next line', '123456\nbadge'],
])('a label %s is taken for the number’s', (_, text) => {
  expect(seen(text)['123456']?.context).toBeNull()
})

test('the head of a column labels the neighbour’s numbers, or not those far below it', () => {
  const rows = Array.from({ length: 30 }, (_, at) => `${100000 + at},${200000 + at}`).join('\n')
  const all = seen(`badge,device\n${rows}`)
  expect(all['100029']?.context).toEqual(before(true, true))
  expect(all['200029']?.context).toBeNull()
})
