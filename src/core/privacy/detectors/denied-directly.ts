import type { Candidate } from '../detect/detector.ts'

/**
 * Whether the denying word is the value's own label ("订单号：138…") and not one of an earlier clause ("订单号 12，收件人
 * 138…"): nothing but a connector stands between, or it is the head of the value's column.
 */
export function deniedDirectly({ denial, denialIsTied, start, view }: Candidate): boolean {
  if (!denial) return false
  if (denialIsTied) return true
  const before = view.text.slice(Math.max(0, start - 64), start)
  const gap = before.slice(before.lastIndexOf(denial) + denial.length)
  return gap.length <= 16 && !/[，。；、,;\n]/.test(gap)
}
