/** @typedef {import('./count.mjs').Count} Count */

/**
 * The closing lines: what failed by name, how many of each kind, and last `N passed, N failed`.
 * @param {readonly Count[]} counts
 * @returns {{ text: string, failed: number }}
 */
export function report(counts) {
  const width = Math.max(0, ...counts.map(({ kind }) => kind.length))
  const sum = (/** @type {'passed' | 'failed' | 'electronOnly'} */ key) =>
    counts.reduce((total, count) => total + count[key], 0)
  const lines = [
    ...counts.flatMap(({ notes }) => notes),
    ...counts.map(
      ({ kind, passed, failed }) => `  ${kind.padEnd(width)}  ${passed} passed, ${failed} failed`,
    ),
    `  real Electron only: ${sum('electronOnly')} not run here`,
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ]
  return { text: `${lines.join('\n')}\n`, failed: sum('failed') }
}
