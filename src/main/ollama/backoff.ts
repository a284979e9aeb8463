/** Longest wait before the daemon is started again, and how long it must have run to begin anew. Milliseconds. */
const longest = 30_000
const healthyAfter = 60_000

/** 1 s, 2 s, 4 s … 30 s; from the beginning when the last run was a healthy one. */
export function nextDelay(previous: number | null, ranFor: number): number {
  if (previous === null || ranFor >= healthyAfter) return 1000
  return Math.min(previous * 2, longest)
}
