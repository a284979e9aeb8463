import { type RefObject, useEffect, useState } from 'react'

/** A selection over more rows than this keeps its two ends alone. */
const mostSelected = 300

/** Rows that stay where they are although they are off the screen, from and to, by their place in the path. */
export type KeptRows = readonly (readonly [number, number])[]

const none: KeptRows = []

function rowOf(node: Node | null, content: HTMLElement): number | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  const row = element?.closest<HTMLElement>('[data-index]') ?? null
  return row !== null && content.contains(row) ? Number(row.dataset['index']) : null
}

function selectedRows(content: HTMLElement): KeptRows {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return none
  const ends = [selection.anchorNode, selection.focusNode].map((node) => rowOf(node, content))
  const [from, to] = ends.filter((row) => row !== null).toSorted((a, b) => a - b)
  if (from === undefined) return none
  if (to === undefined) return [[from, from]]
  return to - from < mostSelected
    ? [[from, to]]
    : [
        [from, from],
        [to, to],
      ]
}

function focusedRow(content: HTMLElement): KeptRows {
  const row = rowOf(document.activeElement, content)
  return row === null ? none : [[row, row]]
}

const isSame = (some: KeptRows, other: KeptRows): boolean => String(some) === String(other)

/** The rows that hold the focus or the selection: unmounted, they would lose it. */
export function useKeptRows(content: RefObject<HTMLElement | null>): KeptRows {
  const [kept, setKept] = useState<KeptRows>(none)
  useEffect(() => {
    const look = () => {
      if (content.current === null) return
      const now = [...focusedRow(content.current), ...selectedRows(content.current)]
      setKept((before) => (isSame(before, now) ? before : now))
    }
    // The focus is nowhere until the element that gets it has it.
    const lookSoon = () => queueMicrotask(look)
    document.addEventListener('selectionchange', look)
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', lookSoon)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', lookSoon)
    }
  }, [content])
  return kept
}
