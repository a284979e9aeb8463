import type { DraftText } from '../contract/draft.ts'

/** What stands between the typed part of a text and the pasted one. */
export const beforePasted = '\n\n'

export const emptyDraft: DraftText = { text: '', pastedFrom: null }

/** The typed part and the pasted one; either may be empty. */
export function splitDraft({ text, pastedFrom }: DraftText): { typed: string; pasted: string } {
  if (pastedFrom === null) return { typed: text, pasted: '' }
  const before = text.slice(0, pastedFrom)
  const typed = before.endsWith(beforePasted) ? before.slice(0, -beforePasted.length) : before
  return { typed, pasted: text.slice(pastedFrom) }
}

export function joinDraft(typed: string, pasted: string): DraftText {
  if (pasted === '') return { text: typed, pastedFrom: null }
  const before = typed === '' ? '' : typed + beforePasted
  return { text: before + pasted, pastedFrom: before.length }
}
