import type { Request } from '../app/bridge.ts'
import { asHtml } from './as-html.ts'
import { asText } from './as-text.ts'
import type { Block } from './copied-tree.ts'
import { readMarked } from './read-marked.ts'

/** A copy of what was said: for a program that takes plain text, and for one that takes its form too. */
export interface Copied {
  readonly text: string
  readonly html: string
}

function copiedFrom(blocks: readonly Block[]): Copied {
  return { text: asText(blocks), html: asHtml(blocks) }
}

/** All of one message's text. */
export function copyAll(said: Element): Copied {
  return copiedFrom(readMarked(said, null))
}

/** What of messages `marked` holds; null where it holds nothing of any. */
export function copyMarked(page: Document, marked: Range): Copied | null {
  const said = [...page.querySelectorAll('.said')].filter((element) => marked.intersectsNode(element))
  const blocks = said.flatMap((element) => readMarked(element, marked))
  return blocks.length === 0 ? null : copiedFrom(blocks)
}

/**
 * Copies what is marked in messages through main, cleaned of what is only drawn: the page's own copy would
 * carry its line ends and colours. Fields keep their own way of copying. Returns how to end it.
 */
export function copyFromMessages(page: Document, request: Request): () => void {
  const onCopy = (event: ClipboardEvent) => {
    if (event.target instanceof Element && event.target.closest('input, textarea') !== null) return
    const selection = page.getSelection()
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return
    const copied = copyMarked(page, selection.getRangeAt(0))
    if (copied === null) return
    event.preventDefault()
    void request('clipboard.write', copied)
  }
  page.addEventListener('copy', onCopy)
  return () => page.removeEventListener('copy', onCopy)
}
