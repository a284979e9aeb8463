import type { EntityType } from '../detect/entity-type.ts'
import type { Evidence, Finding } from '../detect/finding.ts'
import { type Cover, type CoverSource, joinCovers } from './cover.ts'
import type { Invent } from './invent.ts'
import { ownTokens, reserveOwnTokens } from './own-tokens.ts'
import { placeholder } from './placeholder.ts'
import { Repeats } from './repeats.ts'
import { comeBack, noSubstitutes, type Substitutes, substitutesFor } from './substitutes.ts'
import type { Vault, VaultEntry } from './vault.ts'

/** What the person chose in the preview. */
export interface Choices {
  /** Keys of pieces (see `pieceKey`) that go in the clear although something was found there. */
  readonly shown: ReadonlySet<string>
  /** Spans that the person marked to be hidden. */
  readonly hidden: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[]
}

/** A stretch of the original text and what became of it; all of them together are the whole of both texts. */
export type Piece =
  | ({ readonly kind: 'kept' } & Place)
  | ({ readonly kind: 'replaced'; readonly token: string; readonly invented: boolean } & Place & Cause)
  /** Found, and shown by the person's choice. */
  | ({ readonly kind: 'shown' } & Place & Cause)

/** Offsets in the original text and in the redacted one, UTF-16 units. */
interface Place {
  readonly start: number
  readonly end: number
  readonly outStart: number
  readonly outEnd: number
}

interface Cause {
  readonly key: string
  readonly type: EntityType
  readonly source: CoverSource
  readonly score: number
  readonly evidence: readonly Evidence[]
}

export interface Redaction {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const noChoices: Choices = { shown: new Set(), hidden: [] }

/** Names what is found at a place of one text, for the person's choice. */
export function pieceKey({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}:${end}`
}

/**
 * Puts placeholders where something was found, where the vault knows a value, and where the person marked something.
 * New values enter the vault, numbered in the order of the text. What looks like a token already is left alone, and
 * its number is not given out. `findings` are those of `detect` on this very text. With `invent`, values that it has
 * something for are replaced by that.
 */
export function redact(
  text: string,
  findings: readonly Finding[],
  vault: Vault,
  choices: Choices = noChoices,
  invent: Invent | null = null,
): Redaction {
  const own = reserveOwnTokens(text, vault)
  const covers = allCovers(text, findings, vault, choices, new InOrder(own.spans))
  const isHidden = (cover: Cover) => !choices.shown.has(pieceKey(cover))
  const entries = covers
    .filter(isHidden)
    .map(({ start, end, type }) => vault.add(text.slice(start, end), type))
  const substitutes = invent === null ? noSubstitutes : substitutesFor(entries, text, vault, invent)
  const redaction = write(text, covers, entries, choices, substitutes)
  if (substitutes.size === 0) return redaction
  // Beside some neighbours an invented value is not by itself; placeholders always are.
  if (!comeBack(redaction.text, text, vault, substitutes))
    return write(text, covers, entries, choices, noSubstitutes)
  for (const [name, substitute] of substitutes) vault.setSubstitute(name, substitute)
  return redaction
}

/**
 * What of a text must stand together in whatever part of it is redacted by itself: what will be hidden there, and tokens
 * of its own. Nothing enters the vault.
 */
export function unbreakable(
  text: string,
  findings: readonly Finding[],
  vault: Vault,
): readonly { readonly start: number; readonly end: number }[] {
  const { spans } = ownTokens(text)
  return [...spans, ...allCovers(text, findings, vault, noChoices, new InOrder(spans))]
}

/** Everything to hide: until no value that is hidden at one place is left at another. */
function allCovers(
  text: string,
  findings: readonly Finding[],
  vault: Vault,
  choices: Choices,
  own: InOrder,
): Cover[] {
  const isOpen = (span: { readonly start: number; readonly end: number }) => !own.holds(span)
  const fixed: Cover[] = [
    ...findings.filter(isOpen).map((finding): Cover => ({ ...finding, source: 'finding' })),
    ...choices.hidden.map((span): Cover => ({ ...span, source: 'person', score: 1, evidence: [] })),
  ]
  let covers = joinCovers(fixed)
  const repeats = new Repeats(text, vault)
  for (;;) {
    const wanted = covers.filter((cover) => !choices.shown.has(pieceKey(cover)))
    const joined = joinCovers([...covers, ...repeats.of(wanted, covers).filter(isOpen)])
    if (joined.length === covers.length && joined.every((one, at) => one.end === covers[at]?.end))
      return joined
    covers = joined
  }
}

/** Spans in order, none in another; asked whether one holds a span. */
class InOrder {
  readonly #spans: readonly { readonly start: number; readonly end: number }[]

  constructor(spans: readonly { readonly start: number; readonly end: number }[]) {
    this.#spans = spans
  }

  holds({ start, end }: { readonly start: number; readonly end: number }): boolean {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spans[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const span = this.#spans[low - 1]
    return span !== undefined && end <= span.end
  }
}

/** @param entries of the covers that are not shown, in order */
function write(
  text: string,
  covers: readonly Cover[],
  entries: readonly VaultEntry[],
  choices: Choices,
  substitutes: Substitutes,
): Redaction {
  const pieces: Piece[] = []
  const parts: string[] = []
  const left = entries.values()
  let at = 0
  let out = 0
  const put = (part: string, start: number, end: number): Place => {
    parts.push(part)
    const place = { start, end, outStart: out, outEnd: out + part.length }
    out = place.outEnd
    at = end
    return place
  }
  for (const { start, end, type, source, score, evidence } of covers) {
    if (start > at) pieces.push({ kind: 'kept', ...put(text.slice(at, start), at, start) })
    const key = pieceKey({ start, end })
    const cause = { key, type, source, score, evidence }
    const entry = choices.shown.has(key) ? undefined : left.next().value
    if (!entry) {
      pieces.push({ kind: 'shown', ...cause, ...put(text.slice(start, end), start, end) })
      continue
    }
    const { name: token } = entry
    const substitute = substitutes.get(token)
    const place = put(substitute ?? placeholder(token), start, end)
    pieces.push({ kind: 'replaced', token, invented: substitute !== undefined, ...cause, ...place })
  }
  if (at < text.length) pieces.push({ kind: 'kept', ...put(text.slice(at), at, text.length) })
  return { text: parts.join(''), pieces }
}
