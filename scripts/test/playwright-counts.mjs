import { addSkipped, emptyCount } from './count.mjs'

/**
 * Reads what Playwright's json reporter wrote. A test that passed only on a second try counts as failed.
 * @param {any} report
 * @param {boolean} electronHere
 * @returns {import('./count.mjs').Count[]}
 */
export function playwrightCounts(report, electronHere) {
  const count = emptyCount('end to end')
  for (const { title, tests } of specsOf(report?.suites ?? [], [])) {
    for (const test of tests) {
      if (test.status === 'expected') count.passed += 1
      else if (test.status === 'skipped') addSkipped(count, title, electronHere)
      else count.failed += 1
    }
  }
  const outside = report?.errors?.length ?? 0
  if (outside > 0) {
    count.failed += outside
    count.notes.push(`${outside} error${outside === 1 ? '' : 's'} outside of any test`)
  }
  return [count]
}

/**
 * @param {any[]} suites
 * @param {string[]} above
 * @returns {Generator<{ title: string, tests: any[] }>}
 */
function* specsOf(suites, above) {
  for (const suite of suites) {
    const path = [...above, suite.title]
    for (const spec of suite.specs ?? []) {
      const tags = (spec.tags ?? []).map((/** @type {string} */ tag) => `@${tag.replace(/^@/, '')}`)
      yield { title: [...path, spec.title, ...tags].join(' '), tests: spec.tests ?? [] }
    }
    yield* specsOf(suite.suites ?? [], path)
  }
}
