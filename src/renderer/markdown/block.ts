import type { ChunkedText } from './chunked-text.ts'
import type { ItemNode, ListNode, RowNode, TableNode, TopNode } from './markdown-tree.ts'

/** The address that a reference such as `[text][label]` stands for, by normalised label. */
export type ResolveLabel = (label: string) => string | undefined

/**
 * One top-level piece of an answer. A finished piece keeps its object for good, so that a memoised
 * component is never called again for it. Long lists and tables carry what is settled in `done` and
 * what may still change in the node's own children.
 */
export type Block =
  | { kind: 'node'; node: TopNode; resolve: ResolveLabel }
  | { kind: 'list'; list: ListNode; done: readonly (readonly ItemNode[])[]; resolve: ResolveLabel }
  | {
      kind: 'table'
      table: TableNode
      done: readonly (readonly RowNode[])[]
      resolve: ResolveLabel
    }
  | { kind: 'code'; language: string; text: ChunkedText }
  | { kind: 'plain'; text: ChunkedText }
