import type { Block } from './block.ts'

export type Page = readonly Block[]

const blocksPerPage = 50

/**
 * The finished blocks of an answer in pages. A page that has not changed stays the same array, so that a
 * long answer costs one comparison a page and frame and not one a block.
 */
export class PagedBlocks {
  readonly #pages: Page[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  at(index: number): Block | undefined {
    return this.#pages[Math.floor(index / blocksPerPage)]?.[index % blocksPerPage]
  }

  push(block: Block): void {
    const page = Math.floor(this.#length / blocksPerPage)
    this.#pages[page] = [...(this.#pages[page] ?? []), block]
    this.#length++
  }

  replace(index: number, block: Block): void {
    const page = Math.floor(index / blocksPerPage)
    this.#pages[page] = (this.#pages[page] ?? []).with(index % blocksPerPage, block)
  }

  /** All pages with `tail` at the end. Each block is where it will stay once it is finished. */
  withTail(tail: readonly Block[]): readonly Page[] {
    const pages = [...this.#pages]
    let index = this.#length
    for (const block of tail) {
      const page = Math.floor(index / blocksPerPage)
      pages[page] = [...(pages[page] ?? []), block]
      index++
    }
    return pages
  }
}
