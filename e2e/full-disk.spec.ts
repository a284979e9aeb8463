import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { Home } from './harness/home.ts'
import { Sotto } from './harness/sotto.ts'

const megabyte = 1024 * 1024

/** A person whose history is on a disk of its own, with so many bytes. */
function onSmallDisk(home: Home, bytes: number) {
  const folder = join(home.userData, 'history')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=700`, 'tmpfs', folder])
  const filler = join(folder, 'filler')
  return {
    fill() {
      const file = openSync(filler, 'a')
      for (const chunk of [Buffer.alloc(65_536, 1), Buffer.alloc(1, 1)]) {
        try {
          while (writeSync(file, chunk) > 0);
        } catch {
          // No space left for this size.
        }
      }
      closeSync(file)
    },
    empty: () => rmSync(filler),
    unmount: () => execFileSync('umount', ['-l', folder]),
  }
}

let cleanUp: (() => Promise<void>) | null = null
// However the test ended: a mount outlives its process.
test.afterEach(async () => cleanUp?.())

test('a full disk shows the banner, loses nothing, and all goes on when there is room', async () => {
  test.skip(process.getuid?.() !== 0, 'mounting a disk needs root')
  const long = Array.from({ length: 400 }, (_none, at) => `word${at}`).join(' ')
  const home = new Home(
    { chat: [{ text: 'The first answer.' }, { text: long, tokensPerSecond: 150 }, { text: 'After it.' }] },
    'en_US.UTF-8',
  )
  const disk = onSmallDisk(home, 12 * megabyte)
  const sotto = new Sotto(home)
  cleanUp = async () => {
    await sotto.close()
    disk.unmount()
    home.remove()
  }
  let page = await sotto.open()
  const banner = page.getByRole('alert').filter({ hasText: 'The disk is full' })
  await chat.ask(page, 'Before it was full')
  await expect(chat.answers(page)).toContainText('The first answer.')
  await chat.answered(page)

  // An answer runs while the disk fills up: nobody presses anything, and it is said all the same.
  await chat.ask(page, 'While it fills up')
  await expect(chat.answers(page).last()).toContainText('word3')
  disk.fill()
  await expect(banner).toBeVisible()
  await chat.answered(page)
  await expect(chat.answers(page).last()).toContainText('word399')
  disk.fill()

  await chat.composer(page).fill('On the full disk')
  await page.keyboard.press('Enter')
  await expect(chat.composer(page)).toHaveValue('On the full disk')
  await expect(chat.questions(page)).toHaveCount(2)
  // What is there can be read.
  await page.getByRole('button', { name: 'Edit' }).first().press('Enter')
  const editor = page.getByRole('textbox', { name: 'Edit the question' })
  // What was set free by a write that failed is taken by others too.
  disk.fill()
  await editor.fill('In other words')
  await page.keyboard.press('Enter')
  await expect(editor).toHaveValue('In other words')
  await expect(banner).toBeVisible()
  await page.keyboard.press('Escape')

  disk.empty()
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 15_000 })
  await expect(chat.composer(page)).toHaveValue('On the full disk')
  await chat.composer(page).press('Enter')
  await expect(chat.answers(page).last()).toContainText('After it.')
  await chat.answered(page)

  await sotto.close()
  page = await sotto.open()
  await chat.sidebar(page).getByRole('button').filter({ hasText: 'Before it was full' }).click()
  await expect(chat.questions(page)).toHaveText([
    'Before it was full',
    'While it fills up',
    'On the full disk',
  ])
  await expect(chat.answers(page).nth(1)).toContainText('word399')
  await expect(page.getByText('Interrupted')).toHaveCount(0)
  expect(sotto.complaints).toEqual([])
})
