import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { repository } from './harness/electron.ts'
import { test } from './harness/sotto.ts'

const screens = join(repository, 'docs/screens')

const chinese = {
  older: ['把这段会议记录整理成三条结论', '租赁合同里的违约金条款怎么读', '给客户的报价邮件，语气再正式一点'],
  question: '把三季度各部门的预扣差额列成表，再给我一条能贴进Excel的复核公式。',
  answer: `三个部门里有两个对不上，合计**多扣 1,020.00 元**。都只影响 9 月，10 月预扣时会自动抵回：

| 部门 | 表内累计 | 应扣累计 | 差额 |
|---|--:|--:|--:|
| 研发一部 | 14,085.00 | 12,885.00 | +1,200.00 |
| 平台部 | 7,182.00 | 7,362.00 | −180.00 |
| 研发二部 | 23,208.00 | 23,208.00 | 0.00 |

复核公式，放在 M2 往下拉，L 列是累计应纳税所得额：

\`\`\`excel
=ROUND(MAX(L2*{3;10;20;25;30;35;45}%-{0;2520;16920;31920;52920;85920;181920},0),2)
\`\`\`

- 研发一部：8 月起的住房贷款利息扣除**没有**计入
- 平台部：多计了每月 200 元扣除`,
}

const english = {
  older: [
    'Summarise the minutes in three points',
    'What does the penalty clause mean',
    'A firmer tone for the quote',
  ],
  question: 'How do I find duplicate rows by e-mail in SQLite, and keep the newest of each?',
  answer: `Group by the address and keep the row with the highest \`rowid\`:

\`\`\`sql
DELETE FROM client
WHERE rowid NOT IN (
  SELECT max(rowid) FROM client GROUP BY lower(trim(email))
);
\`\`\`

Two things to check first:

1. **Look before you delete.** Run the inner \`SELECT\` alone and compare the counts.
2. **Empty addresses** form one group. Leave them out with \`WHERE email <> ''\`.

| rows | before | after |
|---|--:|--:|
| with an address | 1,204 | 1,187 |
| without | 31 | 31 |`,
}

const script = (content: typeof chinese) => ({
  models: [{ name: 'qwen2.5:7b', parameters: '7.6B' }],
  chat: [...content.older.map(() => ({ text: '好的。' })), { text: content.answer, tokensPerSecond: 400 }],
})

/** Asks what stands in the sidebar, then the question of the picture. */
async function converse(page: Page, content: typeof chinese, send: string, newChat: string): Promise<void> {
  for (const question of [...content.older, content.question]) {
    await expect(page.getByRole('button', { name: /qwen2\.5:7b/ })).toBeVisible()
    await page.getByRole('textbox').fill(question)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(page.getByRole('article').last()).not.toHaveAttribute('aria-busy', 'true')
    await expect(page.getByRole('button', { name: send, exact: true })).toBeVisible()
    if (question !== content.question) await page.getByRole('button', { name: newChat }).click()
    // A pointer that rests on a button would be in the picture.
    await page.mouse.move(700, 620)
  }
}

test.describe('Chinese and light', () => {
  test.use({ systemLocale: 'zh_CN.UTF-8', daemon: script(chinese) })
  test('looks as the readme shows it', async ({ sotto }) => {
    const { page } = sotto
    await page.emulateMedia({ colorScheme: 'light' })
    await page.screenshot({ path: join(screens, 'empty-light-zh.png') })
    await converse(page, chinese, '发送', '新对话')
    await expect(page.getByRole('table')).toBeVisible()
    await page.screenshot({ path: join(screens, 'light-zh.png') })
  })
})

test.describe('English and dark', () => {
  test.use({ daemon: script(english) })
  test('looks as the readme shows it', async ({ sotto }) => {
    const { page } = sotto
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('region', { name: 'Settings' }).getByText('Dark', { exact: true }).click()
    await page.keyboard.press('Escape')
    await converse(page, english, 'Send', 'New chat')
    await expect(page.getByRole('table')).toBeVisible()
    await page.screenshot({ path: join(screens, 'dark-en.png') })
    await page.getByRole('button', { name: /^Model: / }).click()
    await page.screenshot({ path: join(screens, 'models-dark-en.png') })
  })
})
