import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  type ReactVirtualizer,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect } from 'react'
import type { PathMessage } from '../../core/contract/views.ts'
import { guessedHeight } from './message-row.tsx'
import type { ReadingPosition } from './reading-position.ts'
import type { KeptRows } from './use-kept-rows.ts'

/** Rows beyond the screen that are there before they are scrolled to, on either side. */
const overscan = 6

/** The space above the first row and below the last, as the list's style has it. Pixels. */
export const spaceAbove = 24
export const spaceBelow = 12

/**
 * The height of the last row is told in such steps while it grows: below it there is nothing whose place would depend
 * on it, and the list would be rendered with each line. What it came to is told at the end. Pixels.
 */
const lastRowStep = 240

export type Rows = ReactVirtualizer<HTMLDivElement, HTMLDivElement>

/** Where the list is scrolled to when it opens, by what messages are taken to be high. Pixels. */
function guessedOffset(path: readonly PathMessage[], opening: ReadingPosition | null): number {
  const at = opening === null ? path.length : path.findIndex(({ id }) => id === opening.message)
  const above = path.slice(0, at).reduce((height, { role }) => height + guessedHeight[role], spaceAbove)
  return Math.max(0, opening === null ? above + spaceBelow - window.innerHeight : above - opening.top)
}

/** As measured when it changes; what was not measured yet is not, since that would be a layout of its own. */
function heightOf(
  row: HTMLDivElement,
  entry: ResizeObserverEntry | undefined,
  rows: Virtualizer<HTMLDivElement, HTMLDivElement>,
): number {
  const index = rows.indexFromElement(row)
  return (
    entry?.borderBoxSize[0]?.blockSize ??
    rows.itemSizeCache.get(rows.options.getItemKey(index)) ??
    rows.options.estimateSize(index)
  )
}

/**
 * Which rows there are: those on screen, some about them, and `kept`. They stand in the flow of the page, with
 * blanks for what is left out, so that the browser itself keeps still what is being read while a message above
 * it changes its height; nothing here moves the scroll position.
 */
export function useRows(
  scroller: RefObject<HTMLDivElement | null>,
  path: readonly PathMessage[],
  {
    kept,
    opening,
    growing,
  }: {
    readonly kept: KeptRows
    readonly opening: ReadingPosition | null
    /** An answer is being written into the last row. */
    readonly growing: boolean
  },
): Rows {
  const roleAt = useCallback((index: number) => path[index]?.role ?? 'user', [path])
  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: path.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => path[index]?.id ?? index, [path]),
    estimateSize: (index) => guessedHeight[roleAt(index)],
    measureElement: useCallback<typeof heightOf>(
      (row, entry, all) => {
        const height = heightOf(row, entry, all)
        if (!growing || all.indexFromElement(row) !== path.length - 1) return height
        return Math.ceil(height / lastRowStep) * lastRowStep
      },
      [path.length, growing],
    ),
    paddingStart: spaceAbove,
    paddingEnd: spaceBelow,
    overscan,
    // Rendered within the scroll event, new rows would be one long task with the frame that shows them.
    useFlushSync: false,
    rangeExtractor: useCallback((range: Range) => withKept(range, kept), [kept]),
    initialRect: { width: 0, height: window.innerHeight },
    initialOffset: () => guessedOffset(path, opening),
    // A list that is not shown keeps its rows.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => {
        if (rect.height > 0) tell(rect)
      }),
  })
  rows.shouldAdjustScrollPositionOnItemSizeChange = () => false
  const { resizeItem } = rows
  useEffect(() => {
    if (growing) return
    const last = path.length - 1
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${last}"]`)
    if (row) resizeItem(last, row.offsetHeight)
  }, [growing, path.length, scroller, resizeItem])
  return rows
}

function withKept(range: Range, kept: KeptRows): number[] {
  const shown = defaultRangeExtractor(range)
  if (kept.length === 0) return shown
  const all = new Set(shown)
  for (const [from, to] of kept) {
    for (let index = from; index <= Math.min(to, range.count - 1); index += 1) all.add(index)
  }
  return [...all].sort((a, b) => a - b)
}
