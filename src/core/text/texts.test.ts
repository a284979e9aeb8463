import { expect, test } from 'vitest'
import { z } from 'zod'
import { type ErrorCode, SottoError } from '../contract/errors.ts'
import { bytes, seconds } from './amounts.ts'
import type { Catalogue } from './catalogue.ts'
import { errorText } from './error-text.ts'
import { texts } from './texts.ts'
import { characterCount, wordCount } from './word-count.ts'

const typedSpace = /\p{Script=Han} +[A-Za-z0-9“]|[A-Za-z0-9”] +\p{Script=Han}/u
const exclamation = /[!！]/
const halfWidth = /\p{Script=Han}[,;:?]|[,;:?]\p{Script=Han}/u
const unfilled = /undefined|NaN|\[object|\bnull\b/

/** Values for one field, the awkward ones included. */
function samples(schema: z.ZodType): unknown[] {
  if (schema instanceof z.ZodLiteral) return [schema.value]
  if (schema instanceof z.ZodNumber) return [0, 1, 8_000_000]
  if (schema instanceof z.ZodString) return ['llama3.2:3b']
  if (schema instanceof z.ZodArray) return [[], ['qwen2.5:7b', 'qwen2.5:14b']]
  if (schema instanceof z.ZodNullable) return [null, ...samples(schema.unwrap() as z.ZodType)]
  throw new TypeError(`no samples for ${schema.type}`)
}

function examplesOf(option: (typeof SottoError.options)[number]): SottoError[] {
  const fields = Object.entries(option.shape) as [string, z.ZodType][]
  const rows = fields.reduce<Record<string, unknown>[]>(
    (found, [name, schema]) =>
      found.flatMap((row) => samples(schema).map((value) => ({ ...row, [name]: value }))),
    [{}],
  )
  return rows.map((row) => SottoError.parse(row))
}

const examples = SottoError.options.flatMap(examplesOf)

/** Every string of a catalogue, its functions called with plausible arguments. */
function stringsOf(value: unknown, path = ''): { path: string; said: string }[] {
  if (typeof value === 'string') return [{ path, said: value }]
  if (typeof value === 'function') {
    return [
      ['llama3.2:3b', 12],
      [null, 3],
      [1234, 5678],
    ].flatMap((given) => {
      const wanted = value as (...given: unknown[]) => unknown
      try {
        const said = wanted(...given)
        return typeof said === 'string' ? [{ path, said }] : []
      } catch {
        return []
      }
    })
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    stringsOf(inner, `${path}.${key}`),
  )
}

function badWordings(language: Catalogue['language'], said: string): string[] {
  return [
    exclamation.test(said) ? 'an exclamation mark' : null,
    language === 'zh-CN' && typedSpace.test(said) ? 'a typed space between Han and Latin' : null,
    language === 'zh-CN' && halfWidth.test(said) ? 'half-width punctuation' : null,
    /您/.test(said) ? '您' : null,
  ].filter((fault) => fault !== null)
}

test('the checks of wording see a planted fault of each kind', () => {
  expect(badWordings('zh-CN', '没有 Ollama')).toHaveLength(1)
  expect(badWordings('zh-CN', '好了！')).toHaveLength(1)
  expect(badWordings('zh-CN', '停止,重试')).toHaveLength(1)
  expect(badWordings('en', 'Done!')).toHaveLength(1)
  expect(unfilled.test('undefined characters')).toBe(true)
})

test.each(['zh-CN', 'en'] as const)(
  'no error of %s is empty, unfilled or worded against the voice',
  (language) => {
    expect(examples.length).toBeGreaterThan(SottoError.options.length)
    const seen = new Set<ErrorCode>()
    for (const error of examples) {
      const { what, safe } = errorText(error, language)
      seen.add(error.code)
      expect(what, error.code).not.toBe('')
      expect(safe, error.code).not.toBe('')
      expect(what + safe, error.code).not.toMatch(unfilled)
      expect(
        [...badWordings(language, what), ...badWordings(language, safe)],
        `${error.code}: ${what} ${safe}`,
      ).toEqual([])
    }
    expect(seen.size).toBe(SottoError.options.length)
  },
)

test.each(['zh-CN', 'en'] as const)('no string of %s is worded against the voice', (language) => {
  const strings = stringsOf(texts[language])
  expect(strings.length).toBeGreaterThan(100)
  for (const { path, said } of strings) expect(badWordings(language, said), `${path}: ${said}`).toEqual([])
})

test('nothing that stayed untranslated stands in the Chinese catalogue', () => {
  const latinOnly = stringsOf(texts['zh-CN'])
    .filter(({ said }) => !/\p{Script=Han}/u.test(said))
    .map(({ path }) => path)
  expect(new Set(latinOnly)).toEqual(
    new Set(['.language', '.models.picker', '.find.place'].filter((path) => latinOnly.includes(path))),
  )
})

test('a size is never shown as 0 GB or with false precision', () => {
  expect(bytes(92_000_000)).toBe('92 MB')
  expect(bytes(2_019_393_189)).toBe('2.0 GB')
  expect(bytes(0)).toBe('0 KB')
  expect(bytes(34)).toBe('34 B')
  expect(seconds(2)).toBe('0.01')
  expect(seconds(423)).toBe('0.42')
  expect(seconds(61_000)).toBe('61')
})

test('a Chinese answer is counted by characters, its Latin words as one each', () => {
  expect(characterCount('用qwen2.5回答，好')).toBe(6)
  expect(wordCount('  two words ')).toBe(2)
})
