import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { AskRun, ask } from './harness/command-line.ts'
import { Home } from './harness/home.ts'
import { Sotto } from './harness/sotto.ts'

const answers = { chat: { text: 'Paris, of course.' } }
const noKeychain = (home: Home): Home => {
  home.environment['DBUS_SESSION_BUS_ADDRESS'] = 'disabled:'
  return home
}

const test = base.extend<{ home: Home }>({
  home: async ({ browserName: _ }, use) => {
    const home = new Home(answers, 'en_US.UTF-8')
    await use(home)
    home.remove()
  },
})

/** Everything that was written below a folder, as one piece. */
function written(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Buffer.concat(files.map((file) => readFileSync(join(file.parentPath, file.name))))
}

test('the answer alone is on standard output, and the window finds the conversation again', async ({
  home,
}) => {
  const asked = await ask(home, ['--ask', 'What is the capital of France?'])
  expect(asked.output).toBe('Paris, of course.\n')
  expect(asked.errors).toMatch(/This device · scripted:1b · .* s to first token/)
  expect(asked.code).toBe(0)

  const sotto = new Sotto(home)
  const page = await sotto.open()
  await chat.sidebar(page).getByRole('button', { name: 'What is the capital of France?' }).click()
  await expect(chat.answers(page)).toContainText('Paris, of course.')
  await sotto.close()
})

test('a question comes from standard input, in Chinese too', async ({ home }) => {
  home.environment['LC_ALL'] = 'zh_CN.UTF-8'
  const asked = await ask(home, ['--ask', '-'], { stdin: '法国的首都是哪里？\n' })
  expect(asked).toMatchObject({ code: 0, output: 'Paris, of course.\n' })
  expect(asked.errors).toContain('本机 · scripted:1b')
})

test('without a keychain it answers from memory, says so, exits 0, and leaves no word behind', async ({
  home,
}) => {
  noKeychain(home)
  const asked = await ask(home, ['--ask', 'zebra-canary-words'])
  expect(asked).toMatchObject({ code: 0, output: 'Paris, of course.\n' })
  expect(asked.errors).toContain('not saved: no keychain')
  expect(written(home.userData).includes('zebra-canary-words')).toBe(false)
  // The same look finds it where it is: in what the double was sent.
  expect(Buffer.from('zebra-canary-words in a file').includes('zebra-canary-words')).toBe(true)
})

test('a passphrase from a descriptor makes and opens the history; a wrong one opens nothing', async ({
  home,
}) => {
  noKeychain(home)
  const passphrase = 'correct horse battery'
  const first = await ask(home, ['--ask', 'First'], { passphrase })
  expect(first.code).toBe(0)
  expect(first.errors).not.toContain('not saved')
  const wrong = await ask(home, ['--ask', 'Second'], { passphrase: 'wrong horse battery' })
  expect(wrong.errors).toContain('The passphrase does not open the history')
  expect(wrong.errors).toContain('not saved')

  const sotto = new Sotto(home)
  const page = await sotto.open()
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(chat.sidebar(page).getByRole('button', { name: 'First' })).toBeVisible()
  await expect(chat.sidebar(page).getByRole('button', { name: 'Second' })).toHaveCount(0)
  await sotto.close()
})

test('a mistake is told in a sentence and a code, and nothing is asked', async ({ home }) => {
  for (const words of [
    ['--ask', ''],
    ['--ask', ' \n'],
    ['--ask', '-'],
    ['--ask'],
    ['--model', 'x'],
    ['--inspect', '1'],
  ]) {
    const asked = await ask(home, words)
    expect(asked, words.join(' ')).toMatchObject({ code: 2, output: '' })
    expect(asked.errors.trim(), words.join(' ')).not.toBe('')
  }
  const gone = await ask(home, ['--ask', 'A question', '--model', 'scriptd:1b'])
  expect(gone).toMatchObject({ code: 1, output: '' })
  expect(gone.errors).toContain('Nearest: scripted:1b')

  home.rewriteDouble({ models: [] })
  const none = await ask(home, ['--ask', 'A question'])
  expect(none).toMatchObject({ code: 1, output: '' })
  expect(none.errors).toContain('npm run local-model')
})

test('Ctrl+C keeps what came, and says so', async ({ home }) => {
  home.rewriteDouble({ chat: { text: 'one two three four ', tokens: 4000, tokensPerSecond: 20 } })
  const run = new AskRun(home, ['--ask', 'Count'])
  await run.begun()
  run.child.kill('SIGINT')
  const asked = await run.ended
  expect(asked.code).toBe(130)
  expect(asked.output).toMatch(/^one/)
  expect(asked.errors).toContain('Stopped')

  const sotto = new Sotto(home)
  const page = await sotto.open()
  await chat.sidebar(page).getByRole('button', { name: 'Count' }).click()
  await expect(chat.answers(page)).toContainText('Stopped')
  await expect(chat.answers(page)).toContainText(asked.output.trim())
  await sotto.close()
})
