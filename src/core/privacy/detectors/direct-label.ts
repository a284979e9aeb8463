import type { Candidate } from '../detect/detector.ts'

const reach = 10

/**
 * Whether the own label stands right before the candidate (no other number, no other clause and few characters between),
 * or heads its column.
 */
export function hasDirectLabel({ context, start, view }: Candidate): boolean {
  if (!context || context.side === 'after' || !context.nearest) return false
  if (context.tied) return true
  const before = view.text.slice(Math.max(0, start - reach - context.word.length), start)
  const at = before.lastIndexOf(context.word)
  return at >= 0 && !/[\d,.，。、;\n]/.test(before.slice(at + context.word.length))
}
