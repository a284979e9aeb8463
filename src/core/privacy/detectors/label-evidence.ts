import type { Context } from '../detect/detector.ts'
import type { Evidence } from '../detect/finding.ts'

/** The label that speaks for a candidate, if one stands by it. */
export function labelEvidence(context: Context | null): readonly Evidence[] {
  return context ? [{ kind: 'label', word: context.word }] : []
}
