import type { ResolveLabel } from './block.ts'
import type { TopNode } from './markdown-tree.ts'

/** `[label]` with at most 999 characters and no bracket in it (CommonMark 0.31.2, 4.7). */
const mention = /\[((?:[^[\]\\]|\\.){1,999})\]/gs

/**
 * The link and footnote definitions of an answer, and the blocks that mention a label nobody has defined
 * yet. Blocks are parsed one by one, so what one of them defines must be told to the others.
 */
export class LabelBook {
  readonly #addresses = new Map<string, string>()
  readonly #footnotes = new Set<string>()
  readonly #waiting = new Map<string, Set<number>>()

  /** The first definition of a label counts, and so never changes. */
  readonly resolve: ResolveLabel = (label) => this.#addresses.get(keyOf(label))

  /** Definitions to put before `source` so that the parser knows the labels that it mentions. */
  prefixFor(source: string): string {
    let prefix = ''
    for (const key of mentions(source)) if (this.#knows(key)) prefix += `[${key}]: x\n\n`
    // The rule closes a footnote, which would take an indented first line for its own.
    return prefix === '' ? '' : `${prefix}***\n\n`
  }

  /** Notes the labels that the block at `index` mentions and that are not known. Returns whether it has any. */
  wait(index: number, source: string): boolean {
    let waits = false
    for (const key of mentions(source)) {
      if (this.#knows(key)) continue
      const blocks = this.#waiting.get(key) ?? new Set()
      this.#waiting.set(key, blocks.add(index))
      waits = true
    }
    return waits
  }

  /** Takes in what `nodes` define. Returns the blocks that waited for it. */
  learn(nodes: readonly TopNode[], source: string): ReadonlySet<number> {
    const woken = new Set<number>()
    if (!source.includes(']:')) return woken
    for (const [key, address] of definitionsIn(nodes)) {
      if (this.#knows(key)) continue
      if (address === null) this.#footnotes.add(key)
      else this.#addresses.set(key, address)
      for (const index of this.#waiting.get(key) ?? []) woken.add(index)
      this.#waiting.delete(key)
    }
    return woken
  }

  /** Looks in `nodes` first for labels that are not in the book. */
  resolveWith(nodes: readonly TopNode[], source: string): ResolveLabel {
    if (!source.includes(']:')) return this.resolve
    const own = new Map<string, string>()
    for (const [key, address] of definitionsIn(nodes)) {
      if (address !== null && !own.has(key)) own.set(key, address)
    }
    return (label) => this.resolve(label) ?? own.get(keyOf(label))
  }

  #knows(key: string): boolean {
    return this.#addresses.has(key) || this.#footnotes.has(key)
  }
}

/** Upper case last, so that `ß` and `SS` meet and no key is the name of something every object has. */
function keyOf(label: string): string {
  return label
    .replace(/[\t\n ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

function mentions(source: string): ReadonlySet<string> {
  const keys = new Set<string>()
  if (!source.includes('[')) return keys
  for (const found of source.matchAll(mention)) keys.add(keyOf(found[1] ?? ''))
  return keys
}

/** Definitions at any depth: a link's with its address, a footnote's with null. */
function* definitionsIn(nodes: readonly TopNode[]): Generator<[string, string | null]> {
  const open: TopNode[] = [...nodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition') yield [keyOf(node.identifier), node.url]
    if (node.type === 'footnoteDefinition') yield [keyOf(`^${node.identifier}`), null]
    if ('children' in node) for (const child of [...node.children].reverse()) open.push(child)
  }
}
