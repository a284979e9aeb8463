import { foldedText } from '../../core/conversation/find-text.ts'

/** Elements whose text stands apart from what is before and after it. */
const blocks = 'p, li, td, th, h1, h2, h3, h4, h5, h6, pre, blockquote, div'
/** What is drawn beside the words: buttons, marks, formulas. */
const noWords = '.md-chrome, math, [aria-hidden="true"]'
/** A sign with the marks that join it, since only together they have their folded form. */
const sign = /[^\p{M}\uFF9E\uFF9F][\p{M}\uFF9E\uFF9F]*|[\p{M}\uFF9E\uFF9F]+/gu

/** The folded text of elements, and for each of its UTF-16 units the place in the document that it came from. */
export interface FoldedNodes {
  readonly text: string
  readonly nodes: readonly Text[]
  /** For each unit: which of the nodes, and from and to where in it. */
  readonly places: readonly (readonly [node: number, start: number, end: number])[]
}

/** Reads the words below `root` as they are searched; the same as `foldedText` of what is read on screen. */
export function foldedNodes(root: Element): FoldedNodes {
  const nodes: Text[] = []
  const places: [number, number, number][] = []
  let text = ''
  let block: Element | null = null
  const add = (folded: string, place: [number, number, number]) => {
    const isSpace = folded === ' ' || folded === '\n'
    if (isSpace && (text.endsWith(' ') || text.endsWith('\n'))) return
    text += folded
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place)
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(noWords) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element && node.tagName === 'BR') add(' ', [Math.max(0, nodes.length - 1), 0, 0])
    if (!(node instanceof Text)) continue
    const within = node.parentElement?.closest(blocks) ?? null
    if (block !== null && within !== block) add('\n', [nodes.length, 0, 0])
    block = within
    const at = nodes.push(node) - 1
    for (const { 0: found, index } of node.data.matchAll(sign)) {
      add(foldedSign(found), [at, index, index + found.length])
    }
  }
  return { text, nodes, places }
}

function foldedSign(found: string): string {
  const code = found.length === 1 ? found.charCodeAt(0) : 0
  // Most of what is read: the letters of the two languages need no tables.
  if (code >= 0x4e00 && code <= 0x9fff) return found
  if (code >= 0x61 && code <= 0x7a) return found
  const folded = foldedText(found)
  return folded === '\n' ? ' ' : folded
}
