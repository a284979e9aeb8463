import type { Block, Inline, Item } from './copied-tree.ts'

/** As a person would type it: lists with their markers, tables by tabs, formulas as their TeX, code as it is. */
export function asText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children).trim()
    case 'list':
      return listText(block.items, block.ordered)
    case 'quote':
      return indented(asText(block.blocks), '> ', '> ')
    case 'code':
      return block.text.replace(/\n$/, '')
    case 'table':
      return block.rows.map((row) => row.map(cellText).join('\t')).join('\n')
    case 'rule':
      return '---'
  }
}

function listText(items: readonly Item[], ordered: boolean): string {
  const loose = items.some(({ blocks }) => blocks.filter(({ kind }) => kind !== 'list').length > 1)
  return items
    .map(({ number, done, blocks }) => {
      const marker = ordered ? `${number}. ` : '- '
      const task = done === null ? '' : done ? '[x] ' : '[ ] '
      const inner = blocks.map(blockText).join(loose ? '\n\n' : '\n')
      return indented(task + inner, marker, ' '.repeat(marker.length))
    })
    .join(loose ? '\n\n' : '\n')
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n')
}

function cellText(cell: readonly Inline[]): string {
  return inlineText(cell).replace(/\s+/g, ' ').trim()
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text
        case 'maths':
          return inline.source
        case 'break':
          return '\n'
        default:
          return inlineText(inline.children)
      }
    })
    .join('')
    .replace(/ *\n */g, '\n')
}
