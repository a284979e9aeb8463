import type { Page } from '@playwright/test'

/**
 * Waits until the window shows something. Before its first paint Chromium drops every key and click, so that nobody
 * presses what they cannot see; a person could not be that early.
 */
export async function painted(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
}
