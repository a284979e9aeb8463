import { memo, type ReactNode } from 'react'
import type { ResolveLabel } from './block.ts'
import type { ItemNode, ListNode } from './markdown-tree.ts'
import { renderChildren } from './render-node.tsx'
import { TaskMark } from './task-mark.tsx'

interface ListProps {
  readonly list: ListNode
  readonly done: readonly (readonly ItemNode[])[]
  readonly resolve: ResolveLabel
  readonly depth: number
  readonly end: ReactNode
}

export function ListBlock({ list, done, resolve, depth, end }: ListProps) {
  const items = (
    <>
      {done.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items are only ever added behind
        <Items key={index} items={group} resolve={resolve} depth={depth} end={null} />
      ))}
      <Items key={done.length} items={list.children} resolve={resolve} depth={depth} end={end} />
    </>
  )
  return list.ordered ? <ol start={list.start ?? 1}>{items}</ol> : <ul>{items}</ul>
}

interface ItemsProps extends Omit<ListProps, 'list' | 'done'> {
  readonly items: readonly ItemNode[]
}

const Items = memo(function Items({ items, resolve, depth, end }: ItemsProps) {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items are only ever added behind
    <li key={index} className={typeof item.checked === 'boolean' ? 'md-task' : undefined}>
      {typeof item.checked === 'boolean' && <TaskMark done={item.checked} />}
      {renderChildren(item.children, { resolve, depth, end: index === items.length - 1 ? end : null })}
    </li>
  ))
})
