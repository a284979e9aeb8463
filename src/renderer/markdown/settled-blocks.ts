import type { Block } from './block.ts'
import { type Growing, toBlock } from './growing.ts'
import { LabelBook } from './label-book.ts'
import type { TopNode } from './markdown-tree.ts'
import { type Page, PagedBlocks } from './paged-blocks.ts'
import { parseTail } from './parse-tail.ts'

/** A block is parsed again for labels defined after it, but not as often as an answer likes. */
const mostRepeats = 8

/** The finished blocks of an answer, parsed again only when a label that they mention is defined later. */
export class SettledBlocks {
  readonly labels = new LabelBook()
  readonly #blocks = new PagedBlocks()
  readonly #waiting = new Map<number, { readonly source: string; repeats: number }>()
  readonly #woken = new Set<number>()

  add(node: TopNode, growing: Growing | null, source: string): void {
    const index = this.#blocks.length
    const whole = (growing?.source ?? '') + source
    const block = toBlock(node, growing, this.labels.resolve)
    this.#blocks.push(block)
    for (const woken of this.labels.learn(nodesOf(block), whole)) this.#woken.add(woken)
    if (this.labels.wait(index, whole)) this.#waiting.set(index, { source: whole, repeats: 0 })
  }

  addText(block: Extract<Block, { kind: 'code' | 'plain' }>): void {
    this.#blocks.push(block)
  }

  /** Parses again what waited for labels that are now known. */
  parseWoken(atEnd: boolean): void {
    for (const index of this.#woken) {
      const waiting = this.#waiting.get(index)
      if (waiting === undefined || (waiting.repeats >= mostRepeats && !atEnd)) continue
      waiting.repeats++
      this.#woken.delete(index)
      const [placed, ...others] = parseTail(this.labels.prefixFor(waiting.source), waiting.source)
      if (placed === undefined || others.length > 0) continue
      this.#blocks.replace(index, toBlock(placed.node, null, this.labels.resolve))
    }
  }

  withTail(tail: readonly Block[]): readonly Page[] {
    return this.#blocks.withTail(tail)
  }
}

function nodesOf(block: Block): readonly TopNode[] {
  switch (block.kind) {
    case 'node':
      return [block.node]
    case 'list':
      return [...block.done.map((children) => ({ ...block.list, children: [...children] })), block.list]
    case 'table':
    case 'code':
    case 'plain':
      return []
  }
}
