import type { Block, Inline, Item } from './copied-tree.ts'

/** A part of the page, or all of it where the range is null. */
type Marked = Range | null

const inlineNames = new Set([
  'A',
  'B',
  'BDI',
  'CODE',
  'DEL',
  'EM',
  'I',
  'S',
  'SPAN',
  'STRONG',
  'SUP',
  'BR',
  'MATH',
])
const deepest = 60

/** What of `root` is marked. Controls, the streaming dot and what is drawn for the eye alone are left out. */
export function readMarked(root: Node, marked: Marked): readonly Block[] {
  return readBlocks(root, marked, 0)
}

function readBlocks(parent: Node, marked: Marked, depth: number): readonly Block[] {
  const blocks: Block[] = []
  let run: Inline[] = []
  const endRun = () => {
    if (run.some((inline) => inline.kind !== 'text' || inline.text.trim() !== '')) {
      blocks.push({ kind: 'paragraph', children: run })
    }
    run = []
  }
  for (const node of parent.childNodes) {
    if (!touches(node, marked)) continue
    if (isInline(node)) run.push(...readInline(node, marked, depth))
    else if (node instanceof Element && !isChrome(node)) {
      endRun()
      blocks.push(...readBlock(node, marked, depth + 1))
    }
  }
  endRun()
  return blocks
}

function readBlock(element: Element, marked: Marked, depth: number): readonly Block[] {
  if (depth > deepest) return [{ kind: 'paragraph', children: [text(element.textContent)] }]
  const heading = /\bmd-h([1-6])\b/.exec(element.className)?.[1]
  if (heading !== undefined) {
    return [{ kind: 'heading', level: Number(heading), children: readInlines(element, marked, depth) }]
  }
  if (element.matches('.md-code')) return [readCode(element, marked)]
  if (element.matches('.md-table')) return readTable(element, marked, depth)
  if (element.matches('.md-plain'))
    return [{ kind: 'paragraph', children: [text(codeText(element, marked))] }]
  switch (element.tagName) {
    case 'P':
      return [{ kind: 'paragraph', children: readInlines(element, marked, depth) }]
    case 'UL':
    case 'OL':
      return [readList(element, marked, depth)]
    case 'BLOCKQUOTE':
      return [{ kind: 'quote', blocks: readBlocks(element, marked, depth) }]
    case 'HR':
      return [{ kind: 'rule' }]
    default:
      return readBlocks(element, marked, depth)
  }
}

function readList(list: Element, marked: Marked, depth: number): Block {
  const start = Number(list.getAttribute('start') ?? 1)
  const items: Item[] = []
  for (const [index, item] of [...list.children].entries()) {
    if (!touches(item, marked)) continue
    const mark = item.querySelector(':scope > .md-task-mark')
    const done = mark === null ? null : mark.getAttribute('data-done') === 'true'
    items.push({ number: start + index, done, blocks: readBlocks(item, marked, depth) })
  }
  return { kind: 'list', ordered: list.tagName === 'OL', items }
}

function readCode(box: Element, marked: Marked): Block {
  return { kind: 'code', language: box.getAttribute('data-language') ?? '', text: codeText(box, marked) }
}

/** Text that is shown in pieces, without the line ends that its boxes would add. */
function codeText(box: Element, marked: Marked): string {
  return [...box.querySelectorAll('.md-chunk')].map((chunk) => exactText(chunk, marked)).join('')
}

function readTable(box: Element, marked: Marked, depth: number): readonly Block[] {
  const rows = [...box.querySelectorAll('tr')].filter((row) => touches(row, marked))
  const cells = rows.map((row) =>
    [...row.children].filter((cell) => touches(cell, marked)).map((cell) => readInlines(cell, marked, depth)),
  )
  const [only, ...others] = cells
  // Within one cell it is that cell's words that were marked.
  if (only?.length === 1 && others.length === 0) return [{ kind: 'paragraph', children: only[0] ?? [] }]
  return [{ kind: 'table', head: rows[0]?.parentElement?.tagName === 'THEAD', rows: cells }]
}

function readInlines(parent: Node, marked: Marked, depth: number): readonly Inline[] {
  if (depth > deepest) return [text(parent.textContent ?? '')]
  return [...parent.childNodes]
    .filter((node) => touches(node, marked))
    .flatMap((node) => readInline(node, marked, depth + 1))
}

function readInline(node: Node, marked: Marked, depth: number): readonly Inline[] {
  if (node instanceof Text) {
    const words = clipped(node, marked)
    return [text(keepsLines(node.parentElement) ? words : words.replace(/\s+/g, ' '))]
  }
  if (!(node instanceof Element) || isChrome(node)) return []
  const source = node.getAttribute('data-tex')
  if (source !== null) return [{ kind: 'maths', source }]
  const children = () => readInlines(node, marked, depth)
  const address = node.getAttribute('data-address')
  if (address !== null) return [{ kind: 'link', address, children: children() }]
  switch (node.tagName) {
    case 'CODE':
      return [{ kind: 'code', text: exactText(node, marked) }]
    case 'EM':
    case 'STRONG':
    case 'DEL':
    case 'SUP':
      return [{ kind: nameOf(node.tagName), children: children() }]
    case 'BR':
      return [{ kind: 'break' }]
    default:
      return children()
  }
}

function nameOf(tag: 'EM' | 'STRONG' | 'DEL' | 'SUP'): 'em' | 'strong' | 'del' | 'sup' {
  switch (tag) {
    case 'EM':
      return 'em'
    case 'STRONG':
      return 'strong'
    case 'DEL':
      return 'del'
    case 'SUP':
      return 'sup'
  }
}

/** The characters of `parent` that are marked, each as it stands. */
function exactText(parent: Node, marked: Marked): string {
  let found = ''
  for (const node of parent.childNodes) {
    if (!touches(node, marked)) continue
    if (node instanceof Text) found += clipped(node, marked)
    else if (node instanceof Element && !isChrome(node)) found += exactText(node, marked)
  }
  return found
}

function clipped(node: Text, marked: Marked): string {
  const from = marked?.startContainer === node ? marked.startOffset : 0
  const to = marked?.endContainer === node ? marked.endOffset : node.data.length
  return node.data.slice(from, to)
}

function touches(node: Node, marked: Marked): boolean {
  return marked === null || marked.intersectsNode(node)
}

function isInline(node: Node): boolean {
  if (!(node instanceof Element)) return node instanceof Text
  // A long text stands in boxes that are no paragraphs of it.
  return inlineNames.has(node.tagName.toUpperCase()) || node.matches('.md-chunk')
}

function isChrome(element: Element): boolean {
  return element.matches('.md-chrome, .caret, svg, [aria-hidden="true"]')
}

/** Where the page shows line ends as line ends. */
function keepsLines(element: Element | null): boolean {
  return element?.closest('.markdown') === null || element?.closest('.md-literal, .md-plain') !== null
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}
