/**
 * What came of one kind of checks. `electronOnly` were skipped because they need Electron's own binary, which this
 * machine lacks; they are neither passed nor failed. `notes` name each skipped test that counts as failed.
 * @typedef {{ kind: string, passed: number, failed: number, electronOnly: number, notes: string[] }} Count
 */

/** A test that can only run in real Electron says so in its title, or as a tag. */
const electronMark = /@electron\b/

/**
 * @param {string} kind
 * @returns {Count}
 */
export function emptyCount(kind) {
  return { kind, passed: 0, failed: 0, electronOnly: 0, notes: [] }
}

/**
 * Adds one test that was skipped: a failure, unless it is for real Electron and there is none here.
 * @param {Count} count
 * @param {string} title whole, with its tags
 * @param {boolean} electronHere
 */
export function addSkipped(count, title, electronHere) {
  if (electronMark.test(title) && !electronHere) count.electronOnly += 1
  else {
    count.failed += 1
    count.notes.push(`skipped, but it can run here: ${title}`)
  }
}

/**
 * A runner that failed though no test did (a crash, an error outside of tests), or that ran nothing, must not pass.
 * @param {Count[]} counts
 * @param {string} kind
 * @param {number} exitCode
 * @returns {Count[]}
 */
export function distrust(counts, kind, exitCode) {
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  const seen = counts.reduce((sum, count) => sum + count.passed + count.failed + count.electronOnly, 0)
  if (failed > 0 || (exitCode === 0 && seen > 0)) return counts
  const note = seen === 0 ? `${kind}: no test ran` : `${kind}: the runner left with code ${exitCode}`
  return [...counts, { ...emptyCount(`${kind} runner`), failed: 1, notes: [note] }]
}
