import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

test.use({ daemon: { chat: { text: 'Kept.' } } })

test('the recovery key is shown once, and opens the history when the keychain has lost its own', async ({
  sotto,
}) => {
  let page = sotto.page
  await chat.ask(page, 'Remember this')
  await chat.answered(page)
  await page.getByRole('button', { name: 'New chat' }).click()
  await page.getByRole('button', { name: 'Show recovery key…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Recovery key' })
  const key = /[A-Z0-9]{4}(?:-[A-Z0-9]{4})+/.exec((await dialog.textContent()) ?? '')?.[0] ?? ''
  expect(key).not.toBe('')
  await dialog.getByRole('button', { name: 'I have kept it' }).click()
  await expect(dialog).toBeHidden()
  await sotto.close()

  page = await sotto.open()
  await expect(chat.sidebar(page).getByRole('button', { name: 'Remember this' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show recovery key…' })).toHaveCount(0)
  await sotto.close()

  sotto.home.environment['DBUS_SESSION_BUS_ADDRESS'] = 'disabled:'
  page = await sotto.open()
  await page.getByLabel('Recovery key').fill('AAAA-AAAA')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('Recovery key').fill(key.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(chat.sidebar(page).getByRole('button', { name: 'Remember this' })).toBeVisible()
})

test.describe('a machine without a keychain', () => {
  test('asks for a passphrase, never keeps plain text, and opens by that passphrase alone', async ({
    sotto,
  }) => {
    await sotto.close()
    sotto.home.environment['XDG_CONFIG_HOME'] = join(sotto.home.root, 'other-config')
    sotto.home.environment['DBUS_SESSION_BUS_ADDRESS'] = 'disabled:'
    let page = await sotto.open()
    await page.getByLabel('Passphrase').fill('correct horse battery')
    await page.getByLabel('Repeat it').fill('correct horse battery')
    await page.getByRole('button', { name: 'Encrypt and begin' }).click()
    await chat.ask(page, 'zebra-canary-words')
    await chat.answered(page)
    await sotto.close()

    const history = join(sotto.home.root, 'other-config/Sotto/history/history.db')
    expect(readFileSync(history).includes('zebra-canary-words')).toBe(false)
    expect(readFileSync(history).subarray(0, 15).toString()).not.toBe('SQLite format 3')

    page = await sotto.open()
    await page.getByLabel('Passphrase').fill('wrong horse battery')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('does not open the history')
    await page.getByLabel('Passphrase').fill('correct horse battery')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(chat.sidebar(page).getByRole('button', { name: 'zebra-canary-words' })).toBeVisible()
  })
})

test('a damaged history is told, kept, and set aside only when the person says so', async ({ sotto }) => {
  await chat.ask(sotto.page, 'Remember this')
  await chat.answered(sotto.page)
  await sotto.close()
  const file = join(sotto.home.userData, 'history/history.db')
  const bytes = readFileSync(file)
  bytes.fill(0x5a, 0, 4096)
  writeFileSync(file, bytes)

  const page = await sotto.open()
  await expect(page.getByText('The history cannot be read')).toBeVisible()
  expect(readFileSync(file).equals(bytes)).toBe(true)
  await page.getByRole('button', { name: 'Set the old history aside and begin anew' }).click()
  await expect(chat.composer(page)).toBeVisible()
  await expect(page.getByText('No chats yet')).toBeVisible()
})
