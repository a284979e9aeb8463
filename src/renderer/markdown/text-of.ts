import type { TopNode } from './markdown-tree.ts'

/** The words of a node and all in it. Without recursion: an answer chooses how deep it nests. */
export function textOf(node: TopNode): string {
  const parts: string[] = []
  const open: TopNode[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('value' in next) parts.push(next.value)
    else if ('alt' in next) parts.push(next.alt ?? '')
    if ('children' in next) for (const child of [...next.children].reverse()) open.push(child)
  }
  return parts.join('')
}
