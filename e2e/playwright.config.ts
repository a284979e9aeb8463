import { defineConfig } from '@playwright/test'

/** One window at a time: two cores, one display, one keychain. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 1,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  /** The pictures that answers are held against: one set, of the machine whose fonts the test names. */
  snapshotPathTemplate: '{testDir}/answers/pictures/{arg}{ext}',
  use: { trace: 'retain-on-failure' },
})
