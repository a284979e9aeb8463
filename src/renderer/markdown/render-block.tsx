import type { ReactNode } from 'react'
import { unreachable } from '../../core/contract/unreachable.ts'
import type { Block } from './block.ts'
import { CodeBlock } from './code-block.tsx'
import { ListBlock } from './list-block.tsx'
import { renderNode } from './render-node.tsx'
import { TableBlock } from './table-block.tsx'
import { TextChunks } from './text-chunks.tsx'

/** One block, with `end` behind its last word. Called once for a finished block, however long the answer. */
export function renderBlock(block: Block, end: ReactNode): ReactNode {
  switch (block.kind) {
    case 'node':
      return renderNode(block.node, { resolve: block.resolve, depth: 0, end })
    case 'list':
      return <ListBlock list={block.list} done={block.done} resolve={block.resolve} depth={0} end={end} />
    case 'table':
      return <TableBlock table={block.table} done={block.done} resolve={block.resolve} depth={0} end={end} />
    case 'code':
      return <CodeBlock language={block.language} text={block.text} end={end} />
    case 'plain':
      return (
        <div className="md-plain">
          <TextChunks text={block.text} end={end} />
        </div>
      )
    default:
      return unreachable(block)
  }
}
