import type { Block, Inline, Item } from './copied-tree.ts'

/** Schemes that a pasted link may have; it is another program that would follow it. */
const schemes = new Set(['https:', 'http:', 'mailto:'])

/** For a program that takes text with its form. A fixed set of elements; no script, picture, style or handler. */
export function asHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.children)}</p>`
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.children)}</h${block.level}>`
    case 'list': {
      const items = block.items.map(itemHtml).join('')
      const start = block.items[0]?.number ?? 1
      return block.ordered
        ? `<ol${start === 1 ? '' : ` start="${start}"`}>${items}</ol>`
        : `<ul>${items}</ul>`
    }
    case 'quote':
      return `<blockquote>${asHtml(block.blocks)}</blockquote>`
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`
    case 'table':
      return `<table>${block.rows.map((row, index) => rowHtml(row, block.head && index === 0)).join('')}</table>`
    case 'rule':
      return '<hr>'
  }
}

function itemHtml({ done, blocks }: Item): string {
  const task = done === null ? '' : done ? '☑ ' : '☐ '
  const [first, ...others] = blocks
  const start = first?.kind === 'paragraph' ? inlineHtml(first.children) : first ? blockHtml(first) : ''
  return `<li>${task}${start}${asHtml(others)}</li>`
}

function rowHtml(cells: readonly (readonly Inline[])[], head: boolean): string {
  const tag = head ? 'th' : 'td'
  return `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`
}

function inlineHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return escaped(inline.text).replaceAll('\n', '<br>')
        case 'code':
          return `<code>${escaped(inline.text)}</code>`
        case 'maths':
          return escaped(inline.source)
        case 'break':
          return '<br>'
        case 'link': {
          const address = URL.parse(inline.address)
          const words = inlineHtml(inline.children)
          if (address === null || !schemes.has(address.protocol)) return words
          return `<a href="${escaped(address.href)}">${words}</a>`
        }
        default:
          return `<${inline.kind}>${inlineHtml(inline.children)}</${inline.kind}>`
      }
    })
    .join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
