import { expect, test } from 'vitest'
import { distrust, emptyCount } from './count.mjs'
import { playwrightCounts } from './playwright-counts.mjs'
import { report } from './report.mjs'
import { vitestCounts } from './vitest-counts.mjs'

/** @param {string} name @param {string} status @param {[string, string][]} tests */
const file = (name, status, tests) => ({
  name: `/repo/${name}`,
  status,
  assertionResults: tests.map(([fullName, result]) => ({ fullName, status: result })),
})

test('tests are counted by kind', () => {
  const results = [
    file('src/core/a.test.ts', 'passed', [['one', 'passed']]),
    file('src/main/db/b.test.ts', 'failed', [
      ['two', 'passed'],
      ['three', 'failed'],
    ]),
    file('architecture/architecture.test.ts', 'passed', [['four', 'passed']]),
  ]
  const counts = vitestCounts({ testResults: results }, '/repo', false)
  expect(counts.map(({ kind, passed, failed }) => [kind, passed, failed])).toEqual([
    ['unit', 1, 0],
    ['integration', 1, 1],
    ['architecture', 1, 0],
  ])
})

test.each(['skipped', 'pending', 'todo'])('a test that was %s cannot hide behind a green run', (status) => {
  const [count] = vitestCounts(
    { testResults: [file('src/core/a.test.ts', 'passed', [['x', status]])] },
    '/repo',
    false,
  )
  expect(count).toMatchObject({ passed: 0, failed: 1 })
})

test('a test for real Electron is counted apart only where there is no Electron', () => {
  const results = { testResults: [file('host/a.test.ts', 'passed', [['menus @electron', 'skipped']])] }
  expect(vitestCounts(results, '/repo', false)[0]).toMatchObject({ failed: 0, electronOnly: 1 })
  expect(vitestCounts(results, '/repo', true)[0]).toMatchObject({ failed: 1, electronOnly: 0 })
})

test('a file that could not be loaded counts as failed although no test of it did', () => {
  expect(
    vitestCounts({ testResults: [file('src/a.test.ts', 'failed', [])] }, '/repo', false)[0],
  ).toMatchObject({
    failed: 1,
  })
})

test('Playwright: nested suites, tags, flaky and errors outside of tests are all seen', () => {
  const run = {
    errors: [{}],
    suites: [
      {
        title: 'chat.spec.ts',
        specs: [{ title: 'asks', tags: [], tests: [{ status: 'expected' }] }],
        suites: [
          {
            title: 'tray',
            specs: [
              { title: 'shows', tags: ['electron'], tests: [{ status: 'skipped' }] },
              { title: 'hides', tags: [], tests: [{ status: 'flaky' }, { status: 'skipped' }] },
            ],
          },
        ],
      },
    ],
  }
  expect(playwrightCounts(run, false)[0]).toMatchObject({ passed: 1, failed: 3, electronOnly: 1 })
})

test('a runner that crashed, or found no tests, fails', () => {
  expect(distrust([{ ...emptyCount('unit'), passed: 3 }], 'tests', 1).at(-1)).toMatchObject({ failed: 1 })
  expect(distrust(vitestCounts(undefined, '/repo', false), 'tests', 0)).toMatchObject([{ failed: 1 }])
  expect(distrust([{ ...emptyCount('unit'), passed: 3 }], 'tests', 0)).toHaveLength(1)
})

test('the last line is the sum, and a failure of any kind fails the whole', () => {
  const { text, failed } = report([
    { ...emptyCount('types'), passed: 1 },
    {
      ...emptyCount('unit'),
      passed: 4,
      failed: 2,
      electronOnly: 1,
      notes: ['skipped, but it can run here: x'],
    },
  ])
  expect(failed).toBe(2)
  expect(text).toContain('skipped, but it can run here: x')
  expect(text.endsWith('\n5 passed, 2 failed\n')).toBe(true)
})
