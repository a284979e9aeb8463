import type { fromMarkdown } from 'mdast-util-from-markdown'

/** A top-level node of a parsed answer, and the kinds of it that this folder treats by name. */
export type TopNode = ReturnType<typeof fromMarkdown>['children'][number]
export type ListNode = Extract<TopNode, { type: 'list' }>
export type ItemNode = ListNode['children'][number]
export type TableNode = Extract<TopNode, { type: 'table' }>
export type RowNode = TableNode['children'][number]
export type CellNode = RowNode['children'][number]
