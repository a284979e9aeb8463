import { expect, test } from 'vitest'
import { EgressFailure } from '../../core/privacy/egress-failure.ts'
import type { Limits } from './limits.ts'
import { wholeLines } from './lines.ts'

const limits: Limits = { shape: 'lines', line: 100, total: 1000, firstByte: 1, silence: 1 }

async function* chunksOf(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

/** What came through, and the code of the failure that ended it. */
async function read(
  chunks: readonly (string | Uint8Array)[],
): Promise<{ text: string; code: string | null }> {
  let text = ''
  try {
    const within = <Value>(promise: Promise<Value>): Promise<Value> => promise
    for await (const block of wholeLines(chunksOf(chunks), limits, within, () => undefined)) {
      text += Buffer.from(block).toString('utf8')
    }
    return { text, code: null }
  } catch (thrown) {
    if (!(thrown instanceof EgressFailure)) throw thrown
    return { text, code: thrown.error.code }
  }
}

test('lines and characters split over packets come out whole, one byte at a time too', async () => {
  const text = '{"a":"好🙂"}\n{"b":1}\n'
  const bytes = [...Buffer.from(text)].map((byte) => Uint8Array.of(byte))
  expect(await read(bytes)).toEqual({ text, code: null })
  expect(await read([text])).toEqual({ text, code: null })
})

test('a line is held back until it is whole', async () => {
  expect(await read(['{"a":1}\n{"b"', 'x'])).toEqual({ text: '{"a":1}\n', code: 'answer.cut' })
})

test('a last line without a newline is passed on when it is whole', async () => {
  expect(await read(['{"a":1}\n{"b":2}'])).toEqual({ text: '{"a":1}\n{"b":2}', code: null })
})

test('empty lines, which make the client print a warning, are left out', async () => {
  expect(await read(['\n\r\n{"a":1}\r\n\n'])).toEqual({ text: '{"a":1}\r\n', code: null })
})

test.each([
  ['broken JSON', '{"a":\n'],
  ['a string', '"a"\n'],
  ['a list', '[1]\n'],
  ['null', 'null\n'],
  ['a byte order mark', '\uFEFF{"a":1}\n'],
  ['half a character', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe5, 0x22, 0x7d, 0x0a])],
  ['an overlong encoding', Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d, 0x0a])],
])('%s is not passed on', async (_, line) => {
  expect(await read(['{"a":1}\n', line])).toEqual({ text: '{"a":1}\n', code: 'answer.malformed' })
})

test('a line over the limit is cut off, with and without its end', async () => {
  expect((await read([`{"a":"${'x'.repeat(100)}"}\n`])).code).toBe('answer.line-too-long')
  expect((await read(Array.from({ length: 20 }, () => 'x'.repeat(10)))).code).toBe('answer.line-too-long')
})

test('an answer over the limit is cut off', async () => {
  const result = await read(Array.from({ length: 200 }, () => '{"a":1}\n'))
  expect(result.code).toBe('answer.too-long')
  expect(result.text.length).toBeLessThanOrEqual(limits.total)
})

test('what comes after the last line is not passed on', async () => {
  const text = '{"done":true}\n'
  expect(await read([`${text}{"more":1}\n`, '{"evenMore":1}\n'])).toEqual({ text, code: null })
})
