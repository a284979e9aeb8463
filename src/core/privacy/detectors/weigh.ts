import type { Candidate, Judgement } from '../detect/detector.ts'
import type { Evidence } from '../detect/finding.ts'

interface Weights {
  /** The standard or issuer, for the evidence. */
  readonly form: string
  readonly checksum?: { readonly name: string; readonly holds: boolean }
  /** The score without a label; 0 where the form alone says nothing. */
  readonly bare: number
  readonly labelled: number
  /** The score with a label where the checksum fails: people mistype. 0.6 unless given. */
  readonly mistyped?: number
}

/**
 * What a form, its checksum and the words around it weigh together: a label may stand for a failed checksum, nothing
 * stands against a word that says that the number is a thing's.
 */
export function weigh(candidate: Candidate, weights: Weights): Judgement | null {
  const { context, denial, view, start, end } = candidate
  if (isFraction(view.text, start, end)) return null
  const { form, checksum, bare, labelled, mistyped = 0.6 } = weights
  if (denial) return null
  const holds = checksum?.holds ?? true
  if (!holds && !(context?.nearest && context.side === 'before')) return null
  const score = !holds ? mistyped : context ? labelled : bare
  if (score === 0) return null
  const evidence: Evidence[] = [{ kind: 'form', name: form }]
  if (checksum) evidence.push({ kind: 'checksum', ...checksum })
  if (context) evidence.push({ kind: 'label', word: context.word })
  return { score, evidence }
}

/** Whether it is digits of a decimal number: a fraction's, or what stands before one. */
function isFraction(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === '.' && /\d/.test(text[start - 2] ?? '')) ||
    (text[end] === '.' && /\d/.test(text[end + 1] ?? ''))
  )
}
