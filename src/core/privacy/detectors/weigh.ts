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
  /** The score where nothing else is in the text: a message that is only this. `bare` unless given. */
  readonly alone?: number
}

/**
 * What a form, its checksum and the words around it weigh together: a label may stand for a failed checksum, nothing
 * stands against a word that says that the number is a thing's.
 */
export function weigh(candidate: Candidate, weights: Weights): Judgement | null {
  const { context, denial, view, start, end } = candidate
  if (isFraction(view.text, start, end)) return null
  const { form, checksum, bare, labelled, mistyped = 0.6, alone = 0 } = weights
  if (denial) return null
  const holds = checksum?.holds ?? true
  const own = context?.nearest && context.side === 'before'
  if (!holds && !own) return null
  const unlabelled = Math.max(bare, isAlone(candidate) ? alone : 0)
  // Another thing's label stands between: what the own one says is half as sure.
  const full = own || context?.side === 'after' ? labelled : Math.min(labelled, checksum ? 0.75 : 0.5)
  const score = !holds ? mistyped : context ? Math.max(unlabelled, full) : unlabelled
  if (score === 0) return null
  const evidence: Evidence[] = [{ kind: 'form', name: form }]
  if (checksum) evidence.push({ kind: 'checksum', ...checksum })
  if (context) evidence.push({ kind: 'label', word: context.word })
  return { score, evidence }
}

/** Whether the text holds nothing else. */
function isAlone({ view: { text }, start, end }: Candidate): boolean {
  return text.length < 64 && text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
}

/** Whether it is digits of a decimal number: a fraction's, or what stands before one. */
function isFraction(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === '.' && /\d/.test(text[start - 2] ?? '')) ||
    (text[end] === '.' && /\d/.test(text[end + 1] ?? ''))
  )
}
