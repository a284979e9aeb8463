import { relative, sep } from 'node:path'
import { addSkipped, emptyCount } from './count.mjs'

/** Which kind of test a file holds, by where it stands; the first that fits. */
const kinds = /** @type {const} */ ([
  [/^architecture\//, 'architecture'],
  [/^host\//, 'host'],
  [/^scripts\//, 'scripts'],
  [/^src\/renderer\//, 'interface'],
  [/\.integration\.test\.|^src\/main\/(db|secrets|ollama|egress)\/|^src\/main\/[^/]*$/, 'integration'],
  [/./, 'unit'],
])

/**
 * Reads what vitest's json reporter wrote.
 * @param {any} report
 * @param {string} root the repository
 * @param {boolean} electronHere
 * @returns {import('./count.mjs').Count[]} one per kind that has tests
 */
export function vitestCounts(report, root, electronHere) {
  /** @type {Map<string, import('./count.mjs').Count>} */
  const counts = new Map()
  for (const file of report?.testResults ?? []) {
    const path = relative(root, file.name).split(sep).join('/')
    const kind = kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'unit'
    const count = counts.get(kind) ?? emptyCount(kind)
    counts.set(kind, count)
    let failed = 0
    for (const test of file.assertionResults ?? []) {
      const title = `${path}: ${test.fullName ?? test.title}`
      if (test.status === 'passed') count.passed += 1
      else if (test.status === 'failed') failed += 1
      else addSkipped(count, title, electronHere)
    }
    // A file that could not be loaded, or whose hooks failed, has no failed test of its own.
    if (failed === 0 && file.status === 'failed') {
      failed = 1
      count.notes.push(`${path} failed as a whole`)
    }
    count.failed += failed
  }
  return [...counts.values()]
}
