import { memo, type ReactNode } from 'react'
import type { ResolveLabel } from './block.ts'
import { columnAlignment } from './column-alignment.ts'
import { useChrome } from './markdown-labels.ts'
import type { CellNode, RowNode, TableNode } from './markdown-tree.ts'
import { renderChildren } from './render-node.tsx'

interface TableProps {
  readonly table: TableNode
  readonly done: readonly (readonly RowNode[])[]
  readonly resolve: ResolveLabel
  readonly depth: number
  readonly end: ReactNode
}

export function TableBlock({ table, done, resolve, depth, end }: TableProps) {
  const { labels } = useChrome()
  const [head, ...open] = table.children
  const alignment = columnAlignment(table, done[0] ?? open)
  const key = alignment.join()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this is a box that scrolls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="md-table" role="group" aria-label={labels.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={column} scope="col" data-align={alignment[column]}>
                {cellContent(cell, {
                  resolve,
                  depth,
                  end: open.length + done.length === 0 && column === head.children.length - 1 ? end : null,
                })}
              </th>
            ))}
          </tr>
        </thead>
        {done.map((rows, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added behind
          <Rows key={index} rows={rows} alignment={key} resolve={resolve} depth={depth} end={null} />
        ))}
        {open.length > 0 && (
          <Rows key={done.length} rows={open} alignment={key} resolve={resolve} depth={depth} end={end} />
        )}
      </table>
    </div>
  )
}

interface RowsProps extends Omit<TableProps, 'table' | 'done'> {
  readonly rows: readonly RowNode[]
  /** One word a column, joined: equal while nothing has changed. */
  readonly alignment: string
}

const Rows = memo(function Rows({ rows, alignment, resolve, depth, end }: RowsProps) {
  const columns = alignment.split(',')
  return (
    <tbody>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added behind
        <tr key={index}>
          {row.children.map((cell, column) => {
            const last = index === rows.length - 1 && column === row.children.length - 1
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <td key={column} data-align={columns[column] || undefined}>
                {cellContent(cell, { resolve, depth, end: last ? end : null })}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
})

function cellContent(
  cell: CellNode,
  context: { resolve: ResolveLabel; depth: number; end: ReactNode },
): ReactNode {
  return renderChildren(cell.children, context)
}
