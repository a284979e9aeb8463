import { expect, type Page } from '@playwright/test'
import { filesWith } from './harness/files-with.ts'
import { painted } from './harness/painted.ts'
import { test } from './harness/sotto.ts'

test.use({
  systemLocale: 'zh_CN.UTF-8',
  daemon: {
    chat: [
      { text: '苏州在江苏省，**太湖**边上。' },
      { text: '一二三四五六七八九十', tokens: 4000, tokensPerSecond: 20 },
      { text: '，接着说完了。' },
      { text: '临时的回答。' },
    ],
  },
})

const composer = (page: Page) => page.getByRole('textbox', { name: '输入消息' })
const questions = (page: Page) => page.getByRole('article', { name: '提问' })
const answers = (page: Page) => page.getByRole('article', { name: '回答' })
const sidebar = (page: Page) => page.getByRole('navigation', { name: '对话' })
const answered = (page: Page) => expect(page.getByRole('button', { name: '发送', exact: true })).toBeVisible()

/** Types by an input method: letters are composed, then the word that was chosen takes their place. */
async function compose(page: Page, letters: string, word: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  for (let end = 1; end <= letters.length; end += 1) {
    const text = letters.slice(0, end)
    await devtools.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
  }
  // Enter while it composes chooses, and sends nothing.
  const choosing = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 }
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...choosing })
  await devtools.send('Input.insertText', { text: word })
  await devtools.detach()
}

/** An Enter just after a composition belongs to the input method; a person presses again. */
async function send(page: Page, sent: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Enter')
    await sent()
  }).toPass()
}

test('a Chinese chat by keyboard and input method alone: ask, edit, switch, stop, go on, find, undo; all there after a restart', async ({
  sotto,
}) => {
  let { page } = sotto
  await expect(page.getByRole('button', { name: /^模型：/ })).toBeVisible()
  await painted(page)
  await composer(page).focus()
  await compose(page, 'suzhou', '苏州在哪里？')
  await expect(questions(page)).toHaveCount(0)
  await send(page, () => expect(questions(page)).toContainText('苏州在哪里？', { timeout: 500 }))
  await expect(answers(page)).toContainText('苏州在江苏省，太湖边上。')
  await answered(page)

  // In other words, by the input method again; stopped, and gone on with.
  await composer(page).focus()
  await page.keyboard.press('ArrowUp')
  const editor = page.getByRole('textbox', { name: '改写提问' })
  await expect(editor).toHaveValue('苏州在哪里？')
  await page.keyboard.press('ControlOrMeta+a')
  await compose(page, 'shushu', '从一数起')
  await expect(editor).toHaveValue('从一数起')
  await send(page, () => expect(editor).toHaveCount(0, { timeout: 500 }))
  await expect(answers(page)).toContainText('一二三四五')
  await page.keyboard.press('Escape')
  await expect(answers(page)).toContainText('已停止')
  await page.getByRole('button', { name: '接着答' }).press('Enter')
  await expect(answers(page)).toContainText('接着说完了')
  await expect(answers(page)).toContainText('一二三四五')
  await answered(page)

  await composer(page).focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(answers(page)).toContainText('已停止')
  const question = questions(page).getByRole('button', { name: '上一个版本' })
  await question.press('Enter')
  await expect(questions(page)).toContainText('苏州在哪里？')

  await page.keyboard.press('ControlOrMeta+f')
  const search = page.getByRole('search', { name: '在对话中查找' })
  await compose(page, 'taihu', '太湖')
  await expect(search).toContainText('1/1')
  await page.keyboard.press('Escape')
  await expect(search).toHaveCount(0)

  await answers(page).getByRole('button', { name: '删除' }).press('Enter')
  await expect(answers(page)).toHaveCount(0)
  await expect(page.getByText('这句还没有回答')).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).press('Enter')
  await expect(answers(page)).toContainText('太湖')

  await page.keyboard.press('ControlOrMeta+Shift+N')
  await expect(page.getByText('这段对话一个字都不会留下')).toBeVisible()
  await compose(page, 'linshi', '临时的琉璃话')
  await send(page, () => expect(questions(page)).toContainText('临时的琉璃话', { timeout: 500 }))
  await answered(page)
  await page.keyboard.press('ControlOrMeta+n')
  await page.getByRole('alertdialog').getByRole('button', { name: '离开' }).press('Enter')
  await expect(questions(page)).toHaveCount(0)

  await sotto.close()
  expect(filesWith(sotto.home.folders, '临时的琉璃话')).toEqual([])
  page = await sotto.open()
  const rows = sidebar(page).getByRole('listitem')
  await expect(rows).toHaveCount(1)
  await rows.getByRole('button').first().press('Enter')
  await expect(questions(page)).toContainText('苏州在哪里？')
  await expect(answers(page)).toContainText('太湖')
  await questions(page).getByRole('button', { name: '下一个版本' }).press('Enter')
  await expect(answers(page)).toContainText('已停止')
  await answers(page).getByRole('button', { name: '下一个版本' }).press('Enter')
  await expect(answers(page)).toContainText('接着说完了')
  expect(sotto.complaints).toEqual([])
})
