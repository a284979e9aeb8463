import type { RowNode, TableNode } from './markdown-tree.ts'
import { textOf } from './text-of.ts'

export type Alignment = 'left' | 'center' | 'right' | undefined

const figure =
  /^[+\-−±~≈<>≤≥]?\s*(?:[¥$€£]\s*)?[\d.,\s]*\d\s*(?:[%‰°×]|[a-zA-Z]{1,4}|[万亿元个次年月日天]{1,2})?$/

/** How each column stands: as the table says, else to the right where every cell read so far is a figure. */
export function columnAlignment({ align }: TableNode, rows: readonly RowNode[]): readonly Alignment[] {
  return (align ?? []).map((said, column) => {
    if (said) return said
    const cells = rows.map((row) => row.children[column]).map((cell) => (cell ? textOf(cell).trim() : ''))
    const filled = cells.filter((cell) => cell !== '' && !/^[-–—]$/.test(cell))
    return filled.length > 0 && filled.every((cell) => figure.test(cell)) ? 'right' : undefined
  })
}
