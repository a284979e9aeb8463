import { allLabels, mostDigits } from '../redact/placeholder.ts'
import { restore } from './restore.ts'
import type { RestoreBook } from './restore-book.ts'
import { inCode, type RestoreOptions, type Segment } from './restorer.ts'
import { mayBegin, tokenAt } from './token-at.ts'

/**
 * What a leaf of a parsed answer is. Only `text` and `code` are ever given a value. The rest is read by something (a
 * browser, a program, a maths renderer), and a cloud wrote it: a value in it could leave or run.
 */
export type LeafKind =
  | 'text'
  /** Inline code and the inside of a fence. */
  | 'code'
  /** Of a link or image, and the text of a link that is its own address. */
  | 'address'
  | 'html'
  | 'maths'
  | 'fence-info'
  | 'title'
  | 'alternative'
  /** The name of a footnote or of a reference. */
  | 'label'
  /** Where a paragraph, a heading or a cell ends; its text is empty. No token goes on over it. */
  | 'end'

export interface Leaf {
  readonly kind: LeafKind
  readonly text: string
}

/**
 * What to show for each leaf of one block, in order of the block. Texts that follow one another are read as one, so
 * that a token that markup parts is still found: its value stands where it begins. A value is plain text to whoever
 * shows it: it is never parsed.
 */
export function restoreLeaves(leaves: readonly Leaf[], book: RestoreBook): Segment[][] {
  const shown: Segment[][] = []
  for (let at = 0; at < leaves.length; ) {
    const leaf = leaves[at]
    if (!leaf) break
    if (leaf.kind === 'text') {
      let end = at + 1
      while (leaves[end]?.kind === 'text') end++
      for (const segments of restoreRun(leaves.slice(at, end), book)) shown.push(segments)
      at = end
      continue
    }
    shown.push(leaf.kind === 'code' ? restore(leaf.text, book, inCode) : asItCame(leaf.text))
    at++
  }
  return shown
}

/**
 * Whether the words of a link are its own address (an autolink, a bare address, or what is made to look like one):
 * leaves of kind `address`.
 */
export function isOwnAddress(address: string, words: string): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:mailto:|https?:)?(?:\/\/)?(?:www\.)?/, '')
  return bare(address) === bare(words)
}

const copying: RestoreOptions = { code: true, wants: ({ label }) => label !== 'KEY' }

/** Code for the clipboard: with its values but for secrets, which stay tokens. */
export function restoreForCopy(code: string, book: RestoreBook): Segment[] {
  return restore(code, book, copying)
}

/**
 * Whether an address holds a token of this conversation, however it is encoded. Such an address is not opened: whoever
 * wrote it hoped for the value.
 */
export function holdsToken(address: string, book: RestoreBook): boolean {
  let text = address
  for (let round = 0; round < 3; round++) {
    if (hasToken(text, book)) return true
    const decoded = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    if (decoded === text) return false
    text = decoded
  }
  return hasToken(text, book)
}

const anyName = new RegExp(
  `(?=((?:${allLabels.join('|')})_[0-9]{1,${mostDigits}})(?![0-9])([A-Z]{0,3}))`,
  'g',
)

function hasToken(text: string, { names, byName }: RestoreBook): boolean {
  const capitals = text.toUpperCase()
  for (const [, number = '', form = ''] of capitals.matchAll(anyName)) {
    // 1A may be a form, or a number before a word.
    if (byName.has(number) || byName.has(number + form)) return true
  }
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(text.charCodeAt(at))) continue
    const hit = tokenAt(text, at, { names, final: true, exact: false, before: Number.NaN })
    if (hit !== null) return true
  }
  return false
}

function asItCame(text: string): Segment[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** Restores the joined texts, and deals what came out to the leaves again. */
function restoreRun(leaves: readonly Leaf[], book: RestoreBook): Segment[][] {
  const shown: Segment[][] = leaves.map(() => [])
  const ends: number[] = []
  for (const { text } of leaves) ends.push((ends.at(-1) ?? 0) + text.length)
  let at = 0
  let leaf = 0
  for (const segment of restore(leaves.map(({ text }) => text).join(''), book)) {
    const end = at + (segment.kind === 'text' ? segment.text : segment.written).length
    while (leaf < leaves.length - 1 && (ends[leaf] ?? 0) <= at) leaf++
    if (segment.kind === 'restored') {
      shown[leaf]?.push(segment)
      at = end
      continue
    }
    for (let from = at; from < end; ) {
      while (leaf < leaves.length - 1 && (ends[leaf] ?? 0) <= from) leaf++
      const to = Math.min(end, leaf === leaves.length - 1 ? end : (ends[leaf] ?? end))
      shown[leaf]?.push({ kind: 'text', text: segment.text.slice(from - at, to - at) })
      from = to
    }
    at = end
  }
  return shown
}
