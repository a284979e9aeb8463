import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parameterValue } from '../text/parameter-value.ts'
import { texts } from '../text/texts.ts'
import { type NumberParameter, numberRanges } from './parameter-ranges.ts'
import { ParameterValues } from './parameters.ts'
import { someParameters } from './testing/some-parameters.ts'
import { typedParameter } from './typed-parameter.ts'

const isNumber = (name: string): name is NumberParameter => Object.hasOwn(numberRanges, name)

test('a field that does not take back what it shows', () => {
  fc.assert(
    fc.property(someParameters, fc.constantFrom(...Object.values(texts)), (values, text) => {
      for (const [name, value] of Object.entries(values)) {
        if (!isNumber(name) || typeof value !== 'number' || String(value).includes('e')) continue
        const shown = parameterValue(name, value, text)
        expect(typedParameter(name, shown), shown).toEqual({ ok: true, value })
      }
    }),
  )
})

test('nonsense that is taken for a value, or ends in a crash', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(numberRanges)),
      fc.string({ unit: 'binary' }),
      (name, typed) => {
        if (!isNumber(name)) return
        const read = typedParameter(name, typed)
        if (read.ok) expect(ParameterValues.safeParse({ [name]: read.value }).success).toBe(true)
      },
    ),
  )
})

test.each<[NumberParameter, string, number]>([
  ['temperature', ' ０．７ ', 0.7],
  ['temperature', '0。7', 0.7],
  ['temperature', '0,7', 0.7],
  ['temperature', '.5', 0.5],
  ['numCtx', '8k', 8192],
  ['numCtx', '32 K', 32_768],
  ['numCtx', '131,072', 131_072],
  ['numPredict', '2，048', 2048],
  ['numPredict', '不限', -1],
  ['seed', 'Random', -1],
  ['keepAlive', '1h30m', 5400],
  ['keepAlive', '1.5 小时', 5400],
  ['keepAlive', '5 分钟', 300],
  ['keepAlive', '0', 0],
  ['keepAlive', '-1', -1],
])('%s of “%s”, which a person would call %d', (name, typed, value) => {
  expect(typedParameter(name, typed)).toEqual({ ok: true, value })
})

test.each<[NumberParameter, string, string]>([
  ['temperature', 'warm', 'not-a-number'],
  ['temperature', '0.7.1', 'not-a-number'],
  ['temperature', '1e-1', 'not-a-number'],
  ['temperature', '3', 'out-of-range'],
  ['temperature', '', 'not-a-number'],
  ['topK', '1.5', 'not-whole'],
  ['topK', '1,5', 'not-a-number'],
  ['topK', '10 20', 'not-a-number'],
  ['numPredict', '0', 'out-of-range'],
  ['numPredict', '8k', 'not-a-number'],
  ['topP', '随机', 'not-a-number'],
  ['keepAlive', '300', 'no-unit'],
  ['keepAlive', '5 parsecs', 'not-a-number'],
  ['keepAlive', '5min and more', 'not-a-number'],
  ['keepAlive', '400d', 'out-of-range'],
])('%s of “%s”, which is no value of it', (name, typed, kind) => {
  expect(typedParameter(name, typed)).toMatchObject({ ok: false, error: { kind } })
})
