import type { Block } from './block.ts'
import type { OpenFence } from './open-fence.ts'
import { OpenPlain } from './open-plain.ts'
import { OpenTail } from './open-tail.ts'
import type { Page } from './paged-blocks.ts'
import { SettledBlocks } from './settled-blocks.ts'

/** Characters taken in at once, so that a long text given whole is parsed in pieces too. */
const sliceLength = 8_192

type Mode = { kind: 'markdown' } | { kind: 'fence'; fence: OpenFence } | { kind: 'plain'; plain: OpenPlain }

/**
 * The blocks of one answer while it grows. Each finished block is parsed once and kept; only what comes
 * after the last finished one is parsed again, and an open code fence not even then.
 */
export class BlockStream {
  #text = ''
  #finished = false
  /** A carriage return at the end, which may be half of a line end. */
  #held = ''
  #pending = ''
  #mode: Mode = { kind: 'markdown' }
  #settled = new SettledBlocks()
  #tail = new OpenTail(this.#settled)
  #view: readonly Page[] = []

  /** The blocks of `text`, in pages. Cheap when `text` continues what was read last; starts over when not. */
  read(text: string, finished: boolean): readonly Page[] {
    if (text === this.#text && finished === this.#finished) return this.#view
    // Compared as a slice: V8 compiles `startsWith` to a loop over characters, a hundred times dearer here.
    if (this.#finished || text.slice(0, this.#text.length) !== this.#text) this.#startOver()
    const added = this.#held + text.slice(this.#text.length)
    this.#text = text
    this.#held = !finished && added.endsWith('\r') ? '\r' : ''
    this.#take(asParserSees(added.slice(0, added.length - this.#held.length)))
    if (finished) this.#finish()
    this.#settled.parseWoken(finished)
    this.#view = this.#settled.withTail(finished ? [] : this.#open())
    return this.#view
  }

  #startOver(): void {
    this.#text = ''
    this.#finished = false
    this.#held = ''
    this.#pending = ''
    this.#mode = { kind: 'markdown' }
    this.#settled = new SettledBlocks()
    this.#tail = new OpenTail(this.#settled)
  }

  #take(added: string): void {
    for (let start = 0; start < added.length; start += sliceLength) {
      this.#pending += added.slice(start, start + sliceLength)
      this.#advance(false)
    }
  }

  #finish(): void {
    this.#finished = true
    if (this.#mode.kind !== 'fence') this.#advance(true)
    if (this.#mode.kind === 'fence' && !this.#mode.fence.isEmpty(this.#pending)) {
      this.#pending += '\n'
      this.#advance(true)
    }
    this.#tail.settleAll()
    this.#close(this.#pending)
    this.#pending = ''
  }

  #advance(atEnd: boolean): void {
    while (this.#step(atEnd)) {
      // Each step settles something or changes the mode.
    }
  }

  /** One step on what is pending. Returns whether there may be another. */
  #step(atEnd: boolean): boolean {
    switch (this.#mode.kind) {
      case 'fence': {
        const { rest, ended } = this.#mode.fence.take(this.#pending)
        this.#pending = rest
        if (ended) this.#close('')
        return ended
      }
      case 'plain': {
        const { rest, ended } = this.#mode.plain.take(this.#pending)
        this.#pending = rest
        if (ended) this.#close('')
        return ended
      }
      case 'markdown': {
        const step = this.#tail.step(this.#pending, atEnd)
        this.#pending = step.rest
        if (step.kind === 'fence') this.#mode = { kind: 'fence', fence: step.fence }
        if (step.kind === 'plain') this.#mode = { kind: 'plain', plain: new OpenPlain() }
        return step.kind !== 'wait'
      }
    }
  }

  /** Ends an open fence or plain text with `partialLine`, what it has of a line without a line end. */
  #close(partialLine: string): void {
    if (this.#mode.kind === 'fence') this.#settled.addText(this.#mode.fence.view(partialLine))
    if (this.#mode.kind === 'plain') this.#settled.addText(this.#mode.plain.view(partialLine))
    this.#mode = { kind: 'markdown' }
  }

  #open(): readonly Block[] {
    switch (this.#mode.kind) {
      case 'fence':
        return [this.#mode.fence.view(this.#pending)]
      case 'plain':
        return [this.#mode.plain.view(this.#pending)]
      case 'markdown':
        return this.#tail.view(this.#pending)
    }
  }
}

/** Line ends as one character; NUL and byte order marks as the parser would take them at the start of a text. */
function asParserSees(text: string): string {
  if (!/[\r\0\uFEFF]/.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').replaceAll('\uFEFF', '')
}
