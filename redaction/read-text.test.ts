import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { readText } from './read-text.ts'

const folder = mkdtempSync(join(tmpdir(), '读-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(bytes: string | Uint8Array): string {
  const path = join(folder, '客户.jsonl')
  writeFileSync(path, bytes)
  return path
}

async function collected(chunks: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const chunk of chunks) all.push(chunk)
  return all
}

test.each([
  [
    'a line separator that JSON allows within a string',
    '{"text":"a\u2028b\u2029c"}\n',
    ['{"text":"a\u2028b\u2029c"}'],
  ],
  ['a byte order mark', '\ufeff{"text":"a"}\n', ['{"text":"a"}']],
  ['the ends of Windows', 'a\r\nb\r\n', ['a', 'b']],
  ['a last line without an end', 'a\nb', ['a', 'b']],
  ['empty lines, which count', 'a\n\nb\n', ['a', '', 'b']],
  ['nothing', '', []],
])('lines: %s parts, hides or adds a line', async (_, text, lines) => {
  expect(await collected(linesOf(readText(file(text))))).toEqual(lines)
})

test('a line longer than what is read at once comes in parts, or a character on the edge is lost', async () => {
  const long = '字😀'.repeat(50_000)
  expect(await collected(linesOf(readText(file(`${long}\n${long}`))))).toEqual([long, long])
})

test.each([
  ['GBK', Uint8Array.of(0xd5, 0xc5, 0xce, 0xb0)],
  ['a character that the end cuts off', Uint8Array.of(0x61, 0xe5, 0xbc)],
])('%s is taken for text without anything to hide', async (_, bytes) => {
  const path = file(bytes)
  await expect(collected(readText(path))).rejects.toThrow(`${path} is not text in UTF-8.`)
})

test('a missing file or a folder is answered with the words of the system', async () => {
  await expect(collected(readText(join(folder, 'none')))).rejects.toThrow(/^There is no file .*none\.$/)
  await expect(collected(readText(folder))).rejects.toThrow(/is a folder; say which file in it\.$/)
})
