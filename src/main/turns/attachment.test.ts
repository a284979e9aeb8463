import { expect, test } from 'vitest'
import { TurnId } from '../../core/contract/ids.ts'
import type { TurnPart } from '../../core/turn/turn-part.ts'
import { Attachment } from './attachment.ts'

const turn = TurnId.parse('00000001-0000-4000-8000-000000000000')

function attached() {
  const batches: { sequence: number; parts: TurnPart[] }[] = []
  const attachment = new Attachment(turn, 1, (_listener, { sequence, parts }) =>
    batches.push({ sequence, parts }),
  )
  return { attachment, batches }
}

test('the first token does not wait for the acknowledgement of a batch that only announces it', async () => {
  const { attachment, batches } = attached()
  attachment.push({ type: 'first-token', milliseconds: 12 })
  attachment.push({ type: 'text-delta', text: 'a' })
  await Promise.resolve()
  expect(batches.map(({ parts }) => parts.map(({ type }) => type))).toEqual([['first-token', 'text-delta']])
})

test('a window that paints slowly gets fewer, larger batches instead of a backlog', async () => {
  const { attachment, batches } = attached()
  attachment.push({ type: 'text-delta', text: 'a' })
  await Promise.resolve()
  for (const text of ['b', 'c', 'd']) attachment.push({ type: 'text-delta', text })
  await Promise.resolve()
  expect(batches).toEqual([{ sequence: 1, parts: [{ type: 'text-delta', text: 'a' }] }])
  attachment.acknowledge(1)
  expect(batches[1]).toEqual({ sequence: 2, parts: [{ type: 'text-delta', text: 'bcd' }] })
})

test('an old or repeated acknowledgement does not put two batches under way', async () => {
  const { attachment, batches } = attached()
  attachment.push({ type: 'text-delta', text: 'a' })
  await Promise.resolve()
  attachment.acknowledge(1)
  attachment.push({ type: 'text-delta', text: 'b' })
  await Promise.resolve()
  attachment.acknowledge(1)
  attachment.push({ type: 'text-delta', text: 'c' })
  await Promise.resolve()
  expect(batches.map(({ sequence }) => sequence)).toEqual([1, 2])
})

test('text and thinking keep their order when they are joined', async () => {
  const { attachment, batches } = attached()
  attachment.push({ type: 'thought', milliseconds: 1 })
  await Promise.resolve()
  attachment.push({ type: 'thinking-delta', text: 'x' })
  attachment.push({ type: 'thinking-delta', text: 'y' })
  attachment.push({ type: 'text-delta', text: 'z' })
  attachment.acknowledge(1)
  expect(batches[1]?.parts).toEqual([
    { type: 'thinking-delta', text: 'xy' },
    { type: 'text-delta', text: 'z' },
  ])
})
