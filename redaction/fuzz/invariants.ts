import { detect } from '../../src/core/privacy/detect/detect.ts'
import type { Finding } from '../../src/core/privacy/detect/finding.ts'
import { ConversationVault } from '../../src/core/privacy/redact/conversation-vault.ts'
import { type Invent, inventor } from '../../src/core/privacy/redact/invent.ts'
import { ownTokens } from '../../src/core/privacy/redact/own-tokens.ts'
import { type Redaction, redact } from '../../src/core/privacy/redact/redact.ts'
import { standsOut } from '../../src/core/privacy/redact/word-boundary.ts'
import { restore, textOf } from '../../src/core/privacy/restore/restore.ts'
import { type RestoreBook, restoreBook } from '../../src/core/privacy/restore/restore-book.ts'
import { Restorer } from '../../src/core/privacy/restore/restorer.ts'
import { changedTokens } from './changed-tokens.ts'
import { type Random, seeded } from './random.ts'

/** What is tried; a test gives a broken one. */
export interface Subject {
  readonly detect: typeof detect
  readonly redact: typeof redact
}

/** The rule that texts of one conversation break, or null. */
export function brokenRule(texts: readonly string[], subject: Subject = { detect, redact }): string | null {
  try {
    for (const invent of [
      null,
      inventor(seededChances(), (candidate) => texts.join('\n').includes(candidate)),
    ]) {
      const vault = new ConversationVault()
      for (const text of texts) {
        const broken = brokenBy(text, vault, subject, invent)
        if (broken !== null) return broken
      }
    }
    return null
  } catch (error) {
    return `throws ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
  }
}

function seededChances(): () => number {
  const random = seeded(1)
  return () => random.below(1 << 30) / (1 << 30)
}

function brokenBy(
  text: string,
  vault: ConversationVault,
  subject: Subject,
  invent: Invent | null,
): string | null {
  const findings = subject.detect(text)
  const order = brokenOrder(text, findings)
  if (order !== null) return order
  if (JSON.stringify(subject.detect(text)) !== JSON.stringify(findings)) return 'detect is not deterministic'
  const given = new Set(vault.snapshot().entries.map(({ label, number }) => `${label}_${number}`))
  const own = ownTokens(text)
  // Who writes a token that was given out means what it stands for.
  const means = own.numbers.some(({ label, number }) => given.has(`${label}_${number}`))
  const redaction = subject.redact(text, findings, vault, undefined, invent)
  return (
    brokenPieces(text, redaction) ??
    leak(text, redaction, vault) ??
    (means ? null : (lost(text, redaction, vault) ?? strayed(text, redaction, vault, seeded(text.length))))
  )
}

function brokenOrder(text: string, findings: readonly Finding[]): string | null {
  let free = 0
  for (const { start, end, score } of findings) {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return 'an offset is not whole'
    if (start < 0 || end > text.length || end <= start) return 'a finding is out of bounds or empty'
    if (start < free) return 'findings overlap or are out of order'
    if (!(score >= 0 && score <= 1)) return 'a score is not from 0 to 1'
    if (partsPair(text, start) || partsPair(text, end)) return 'a finding parts a surrogate pair'
    free = end
  }
  return null
}

function partsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1))
}

function brokenPieces(text: string, { text: out, pieces }: Redaction): string | null {
  let at = 0
  let outAt = 0
  for (const piece of pieces) {
    if (piece.start !== at || piece.outStart !== outAt || piece.end <= at) return 'the pieces do not tile'
    if (partsPair(text, piece.start)) return 'a piece parts a surrogate pair'
    at = piece.end
    outAt = piece.outEnd
    const same = text.slice(piece.start, piece.end) === out.slice(piece.outStart, piece.outEnd)
    if (piece.kind === 'kept' && !same) return 'kept text is not kept'
  }
  return at === text.length && outAt === out.length ? null : 'the pieces do not tile'
}

/** A value of the vault that still stands somewhere, other than in what looked like a token of ours. */
function leak(text: string, { pieces }: Redaction, vault: ConversationVault): string | null {
  const masked: string[] = []
  const own = ownTokens(text).spans
  for (const piece of pieces) {
    if (piece.kind !== 'kept') {
      masked.push('\u0001')
      continue
    }
    let at = piece.start
    for (const { start, end } of own) {
      if (start < at || end > piece.end) continue
      masked.push(text.slice(at, start), '\u0001')
      at = end
    }
    masked.push(text.slice(at, piece.end))
  }
  const rest = masked.join('')
  for (const { value } of vault.snapshot().entries) {
    if (value.length < 2 || value.includes('\u0001')) continue
    for (let at = rest.indexOf(value); at >= 0; at = rest.indexOf(value, at + 1)) {
      if (standsOut(rest, at, at + value.length)) return 'a value of the vault is left in the text'
    }
  }
  return null
}

function lost(text: string, { text: out }: Redaction, vault: ConversationVault): string | null {
  const book = restoreBook(vault.snapshot())
  if (textOf(restore(out, book)) !== text) return 'what was redacted does not come back'
  return streamed(out, book, seeded(out.length)) === text
    ? null
    : 'in pieces something else comes back than as a whole'
}

/** A token that a model changed gives its value once, in its place, and all else stays as the model wrote it. */
function strayed(
  text: string,
  redaction: Redaction,
  vault: ConversationVault,
  random: Random,
): string | null {
  const book = restoreBook(vault.snapshot())
  const { written, expected } = changedTokens(text, redaction, random)
  if (textOf(restore(written, book)) !== expected)
    return 'a changed token does not give its value in its place'
  return streamed(written, book, random) === expected
    ? null
    : 'in pieces a changed token gives something else than as a whole'
}

/** In pieces of a few units each, whatever they part: a token, a character reference, a surrogate pair. */
function streamed(out: string, book: RestoreBook, random: Random): string {
  const restorer = new Restorer(book)
  let shown = ''
  for (let at = 0; at < out.length; ) {
    const size = 1 + random.below(7)
    shown += textOf(restorer.push(out.slice(at, at + size)))
    at += size
  }
  return shown + textOf(restorer.end())
}
