import type { Block, ResolveLabel } from './block.ts'
import { chunked } from './chunked-text.ts'
import type { ItemNode, ListNode, RowNode, TopNode } from './markdown-tree.ts'
import { lineStart, type Placed, startOf } from './parse-tail.ts'

/**
 * The settled part of a list or table that goes on: its items or rows, the source of them, and for a table
 * the two lines without which its next rows would not be rows.
 */
export type Growing =
  | { kind: 'list'; first: ListNode; done: readonly (readonly ItemNode[])[]; source: string; head: '' }
  | { kind: 'table'; done: readonly (readonly RowNode[])[]; source: string; head: string }

export interface Grown {
  readonly growing: Growing
  /** Where the part that may still change begins, and that part. */
  readonly rest: number
  readonly open: TopNode
}

const itemsPerGroup = 8
const rowsPerGroup = 10
const longGroup = 1_500

/** Takes what is settled off the one block still open, once that is enough to be worth it. */
export function grow(growing: Growing | null, placed: Placed, source: string): Grown | null {
  const { node } = placed
  if (node.type !== 'list' && node.type !== 'table') return null
  const lastLine = source.lastIndexOf('\n')
  const from = node.children.findLastIndex((child) => startOf(child) <= lastLine)
  const next = node.children[from]
  if (next === undefined) return null
  const rest = lineStart(source, startOf(next))
  const taken = source.slice(growing === null ? placed.start : growing.head.length, rest)
  const sourceSoFar = (growing?.source ?? '') + taken
  if (node.type === 'list') {
    if (from < 1 || (from < itemsPerGroup && rest < longGroup)) return null
    const known = growing?.kind === 'list' ? growing : { first: node, done: [] }
    const done = [...known.done, node.children.slice(0, from)]
    return {
      growing: { kind: 'list', first: known.first, done, source: sourceSoFar, head: '' },
      rest,
      open: { ...node, children: node.children.slice(from) },
    }
  }
  if (from <= rowsPerGroup) return null
  const known = growing?.kind === 'table' ? growing : { head: firstTwoLines(taken), done: [] }
  const done = [...known.done, node.children.slice(1, from)]
  return {
    growing: { kind: 'table', done, source: sourceSoFar, head: known.head },
    rest,
    open: { ...node, children: [...node.children.slice(0, 1), ...node.children.slice(from)] },
  }
}

/** The block that `node` is, joined to what has been taken off it before. */
export function toBlock(node: TopNode, growing: Growing | null, resolve: ResolveLabel): Block {
  switch (node.type) {
    case 'list':
      return growing?.kind === 'list'
        ? { kind: 'list', list: { ...growing.first, children: node.children }, done: growing.done, resolve }
        : { kind: 'list', list: node, done: [], resolve }
    case 'table':
      return { kind: 'table', table: node, done: growing?.kind === 'table' ? growing.done : [], resolve }
    case 'code':
      return { kind: 'code', language: node.lang ?? '', text: chunked(node.value) }
    default:
      return { kind: 'node', node, resolve }
  }
}

function firstTwoLines(source: string): string {
  return source.slice(0, source.indexOf('\n', source.indexOf('\n') + 1) + 1)
}
