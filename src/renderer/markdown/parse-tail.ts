import type { TopNode } from './markdown-tree.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** A top-level node and where its lines are: UTF-16 offsets into the source that was parsed. */
export interface Placed {
  readonly node: TopNode
  /** Start of the line that the node begins on. */
  readonly start: number
  readonly end: number
}

/** Parses `source` as if `prefix` (whole blocks) stood before it; offsets are those of `source`. */
export function parseTail(prefix: string, source: string): readonly Placed[] {
  const placed: Placed[] = []
  for (const node of parseMarkdown(prefix + source)) {
    const end = (node.position?.end.offset ?? 0) - prefix.length
    if (end <= 0) continue
    shift(node, prefix.length)
    placed.push({ node, start: lineStart(source, startOf(node)), end })
  }
  return placed
}

/** UTF-16 offset of a node's first character. */
export function startOf(node: Pick<TopNode, 'position'>): number {
  return node.position?.start.offset ?? 0
}

export function lineStart(source: string, offset: number): number {
  return offset <= 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1
}

/** Items and rows are asked for their place too; nothing deeper is. */
function shift(node: TopNode, by: number): void {
  if (by === 0) return
  const moved = node.type === 'list' || node.type === 'table' ? [node, ...node.children] : [node]
  for (const { position } of moved) {
    if (position?.start.offset !== undefined) position.start.offset -= by
  }
}

/**
 * How many of the leading blocks can no longer change, whatever text follows. A block is settled when the
 * next one stands behind a blank line, and that next one's first line is complete. A fence needs no blank
 * line on either side.
 */
export function countSettled(placed: readonly Placed[], source: string): number {
  const lastLine = source.lastIndexOf('\n')
  const last = placed.at(-1)
  if (last === undefined) return 0
  if (isClosedFence(last, source) && last.end <= lastLine) return placed.length
  for (let index = placed.length - 1; index > 0; index--) {
    const here = placed[index]
    const before = placed[index - 1]
    if (here === undefined || before === undefined || here.start > lastLine) continue
    if (
      /\n[ \t]*\n$/.test(source.slice(Math.max(0, before.end - 1), here.start)) ||
      isFence(here, source) ||
      isClosedFence(before, source)
    ) {
      return index
    }
  }
  return 0
}

export function isFence({ node, start }: Placed, source: string): boolean {
  return node.type === 'code' && /^ {0,3}[`~]/.test(source.slice(start, start + 4))
}

export function isClosedFence(placed: Placed, source: string): boolean {
  if (!isFence(placed, source)) return false
  const text = source.slice(placed.start, placed.end)
  const [, marks = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? []
  const lastLine = text.slice(text.lastIndexOf('\n') + 1)
  const [, closing = ''] = /^ {0,3}(`+|~+)[ \t]*$/.exec(lastLine) ?? []
  return text.includes('\n') && closing.charAt(0) === marks.charAt(0) && closing.length >= marks.length
}
