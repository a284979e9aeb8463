import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from './block.ts'
import { BlockStream } from './block-stream.ts'
import { wholeText } from './chunked-text.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { joints, pieces } from './testing/corpus.ts'

const piece = fc.constantFrom(...pieces)
const answer = fc
  .array(fc.tuple(piece, fc.constantFrom(...joints)), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.map(([text, joint]) => text + joint).join(''))

/** Not compared: offsets, and whether a list is loose (shown the same; it depends on items yet to come). */
const incidental = new Set(['position', 'spread', 'meta'])

function bare(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (incidental.has(key) ? undefined : inner)))
}

function asNode(block: Block): unknown {
  switch (block.kind) {
    case 'node':
      return block.node
    case 'list':
      return { ...block.list, children: [...block.done.flat(), ...block.list.children] }
    case 'table': {
      const [head, ...open] = block.table.children
      return { ...block.table, children: [head, ...block.done.flat(), ...open] }
    }
    case 'code':
      return { type: 'code', lang: block.language, value: wholeText(block.text) }
    case 'plain':
      return { type: 'plain', value: wholeText(block.text) }
  }
}

function shown(stream: BlockStream, text: string, finished = true): unknown {
  return stream.read(text, finished).flat().map(asNode).map(bare)
}

function parsedWhole(text: string): unknown {
  const normal = text.replace(/\r\n?/g, '\n')
  return parseMarkdown(normal).map((node) =>
    bare(node.type === 'code' ? { type: 'code', lang: node.lang ?? '', value: node.value } : node),
  )
}

test('an answer read in any chunks shows the blocks of the answer parsed whole', () => {
  fc.assert(
    fc.property(answer, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (text, sizes) => {
      const stream = new BlockStream()
      for (let end = 0, turn = 0; end < text.length; turn++) {
        end += sizes[turn % sizes.length] ?? 1
        stream.read(text.slice(0, end), false)
      }
      expect(shown(stream, text)).toEqual(parsedWhole(text))
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('an open fence that ends in white space of its own indent gets a line too many', () => {
  const text = '  ```\n  code\n\n  '
  expect(shown(new BlockStream(), text)).toEqual(parsedWhole(text))
  expect(shown(new BlockStream(), `${text} `)).toEqual(parsedWhole(`${text} `))
})

test('dangerous lines are shown as they are, once, and what stands around them is still markdown', () => {
  const bomb = '*a_'.repeat(600)
  const stream = new BlockStream()
  const text = `# title\n\n- a\n- b\n\n${bomb}\nmore of it\n\n**after**\n`
  for (let end = 0; end < text.length; end += 7) stream.read(text.slice(0, end), false)
  const blocks = stream.read(text, true).flat()
  expect(blocks.map(({ kind }) => kind)).toEqual(['node', 'list', 'plain', 'node'])
  expect(blocks.map(asNode)).toContainEqual({ type: 'plain', value: `${bomb}\nmore of it` })
})

test('a list whose last item grows out of bounds keeps its items and loses no word', () => {
  const items = Array.from({ length: 20 }, (_, index) => `- item ${index}`).join('\n')
  const endless = 'word '.repeat(8_000)
  const stream = new BlockStream()
  const text = `${items}\n- ${endless}`
  for (let end = 0; end < text.length; end += 997) stream.read(text.slice(0, end), false)
  const shownText = JSON.stringify(shown(stream, text))
  expect(shownText.split('item 19')).toHaveLength(2)
  expect(shownText.split('word')).toHaveLength(8_001)
})
