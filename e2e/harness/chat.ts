import { expect, type Locator, type Page } from '@playwright/test'
import { painted } from './painted.ts'

/** The window in English, by role and accessible name, as a person finds things. */
export const chat = {
  composer: (page: Page): Locator => page.getByRole('textbox', { name: 'Message' }),
  answers: (page: Page): Locator => page.getByRole('article', { name: 'Answer' }),
  questions: (page: Page): Locator => page.getByRole('article', { name: 'Question' }),
  sidebar: (page: Page): Locator => page.getByRole('navigation', { name: 'Chats' }),
  stop: (page: Page): Locator => page.getByRole('button', { name: 'Stop', exact: true }),

  async ask(page: Page, question: string): Promise<void> {
    await expect(page.getByRole('button', { name: /^Model: / })).toBeVisible()
    // A reload begins with an empty window too.
    await painted(page)
    await chat.composer(page).fill(question)
    await page.keyboard.press('Enter')
    await expect(chat.questions(page).last()).toHaveText(question)
  },

  /** Waits until nothing streams. */
  async answered(page: Page, timeout = 120_000): Promise<void> {
    await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible({ timeout })
  },
} as const
