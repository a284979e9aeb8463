import type { Block } from './block.ts'
import { chunked } from './chunked-text.ts'
import { type Growing, grow, toBlock } from './growing.ts'
import { findHazard } from './hazard.ts'
import type { TopNode } from './markdown-tree.ts'
import { OpenFence } from './open-fence.ts'
import { countSettled, isClosedFence, isFence, type Placed, parseTail } from './parse-tail.ts'
import type { SettledBlocks } from './settled-blocks.ts'

/** An unfinished block up to here is parsed each time; a longer one when it has grown by half or seems to end. */
const parsedEachTime = 4_096
/** A block that has not ended by here is shown as plain text up to the next blank line. */
const longestBlock = 32_768

/** What is to be done with `rest`, the source that is not settled yet. */
export type Step =
  | { kind: 'wait'; rest: string }
  | { kind: 'fence'; fence: OpenFence; rest: string }
  | { kind: 'plain'; rest: string }

const leadingBlankLines = /^(?:[ \t]*\n)+/

interface Open {
  readonly node: TopNode
  readonly source: string
}

/** The end of an answer that may still change: parsed again as it grows, its settled beginning handed on. */
export class OpenTail {
  readonly #settled: SettledBlocks
  #open: readonly Open[] = []
  #parsedLength = 0
  #growing: Growing | null = null

  constructor(settled: SettledBlocks) {
    this.#settled = settled
  }

  step(source: string, atEnd: boolean): Step {
    if (!(atEnd || this.#isWorthParsing(source))) return { kind: 'wait', rest: source }
    return this.#stepOn(this.#open.length === 0 ? source.replace(leadingBlankLines, '') : source)
  }

  #stepOn(source: string): Step {
    const head = this.#growing?.head ?? ''
    const hazard = findHazard(head + source)
    if (hazard === null && source.length <= longestBlock) return this.#parse(source)
    const start = Math.max(0, (hazard?.start ?? 0) - head.length)
    if (start > 0) {
      const before = this.#parse(source.slice(0, start))
      if (before.kind === 'fence') return { ...before, rest: before.rest + source.slice(start) }
      this.settleAll()
    } else {
      this.#settleGrown()
    }
    return { kind: 'plain', rest: source.slice(start) }
  }

  /** Takes the open blocks as finished. */
  settleAll(): void {
    for (const { node, source } of this.#open) this.#settle(node, source)
    this.#keep([], 0)
  }

  /** The open blocks, and behind them as plain text what has not been parsed yet. */
  view(source: string): readonly Block[] {
    const nodes = this.#open.map(({ node }) => node)
    const resolve = this.#settled.labels.resolveWith(nodes, source)
    const blocks = nodes.map((node, index) => toBlock(node, index === 0 ? this.#growing : null, resolve))
    const unread = source.slice(this.#parsedLength)
    return unread.trim() === '' ? blocks : [...blocks, { kind: 'plain', text: chunked(unread) }]
  }

  #isWorthParsing(source: string): boolean {
    const grown = source.length - this.#parsedLength
    if (grown <= 0) return false
    if (source.length <= parsedEachTime || source.length > longestBlock) return true
    if (grown * 3 >= source.length) return true
    const seemsToEnd = /\n[ \t]*\n(?![\s\-*+>|\d]).*\n/g
    seemsToEnd.lastIndex = Math.max(0, this.#parsedLength - 2)
    return seemsToEnd.test(source)
  }

  #parse(source: string): Step {
    const head = this.#growing?.head ?? ''
    const whole = head + source
    const placed = parseTail(this.#settled.labels.prefixFor(whole), whole)
    const count = countSettled(placed, whole)
    for (const block of placed.slice(0, count)) this.#settle(block.node, ownSource(block, whole, head))
    const open = placed.slice(count)
    const first = open[0]
    if (first === undefined) return this.#nothingOpen(whole, placed.at(-1))
    if (open.length === 1) {
      const fence = openFence(first, whole)
      if (fence !== null) {
        this.#keep([], 0)
        return { kind: 'fence', fence, rest: whole.slice(whole.indexOf('\n', first.start) + 1) }
      }
      const grown = grow(this.#growing, first, whole)
      if (grown !== null) {
        this.#growing = grown.growing
        const rest = whole.slice(grown.rest)
        this.#keep([{ node: grown.open, source: rest }], rest.length)
        return { kind: 'wait', rest }
      }
    }
    const rest = whole.slice(count === 0 ? head.length : first.start)
    const sources = open.map((block) => ({ node: block.node, source: ownSource(block, whole, head) }))
    this.#keep(sources, rest.length)
    return { kind: 'wait', rest }
  }

  /** Blank lines between blocks need not be looked at again. */
  #nothingOpen(whole: string, last: Placed | undefined): Step {
    const end = last === undefined ? whole.lastIndexOf('\n') : whole.indexOf('\n', last.end)
    const rest = whole.slice(end + 1)
    this.#keep([], rest.length)
    return { kind: 'wait', rest }
  }

  #settle(node: TopNode, source: string): void {
    this.#settled.add(node, this.#growing, source)
    this.#growing = null
  }

  /** Settles what is settled of a list or table, without the part of it that will be shown as plain text. */
  #settleGrown(): void {
    const node = this.#open[0]?.node
    if (this.#growing !== null && node?.type === 'list') this.#settle({ ...node, children: [] }, '')
    if (this.#growing !== null && node?.type === 'table') {
      this.#settle({ ...node, children: node.children.slice(0, 1) }, '')
    }
    this.#keep([], 0)
  }

  #keep(open: readonly Open[], parsedLength: number): void {
    this.#open = open
    this.#parsedLength = parsedLength
  }
}

function ownSource(block: Placed, whole: string, head: string): string {
  return whole.slice(Math.max(block.start, head.length), block.end)
}

/** The fence that `placed` opens and does not close, once its first line is complete. */
function openFence(placed: Placed, source: string): OpenFence | null {
  const lineEnd = source.indexOf('\n', placed.start)
  if (placed.node.type !== 'code' || lineEnd < 0) return null
  if (!isFence(placed, source) || isClosedFence(placed, source)) return null
  return new OpenFence(source.slice(placed.start, lineEnd), placed.node.lang ?? '')
}
