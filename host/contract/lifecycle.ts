/** Instances, what is missing, closing, and the end by force. */
import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { startFixture } from '../testing/fixture-app.ts'
import { descendants, isAlive } from '../testing/processes.ts'
import '../testing/fixture-globals.ts'
import { type Contract, named, patience } from './contract.ts'

export function lifecycleContract(it: Contract): void {
  test('a second instance ends, and the first hears its arguments, folder and data', async () => {
    expect(await it.running.startAgain('greetings', it.files)).toBe(0)
    await it.eventually(named('second-instance'))
    const [, argv, folder, data] =
      (await it.running.events()).find(([name]) => name === 'second-instance') ?? []
    expect(argv).toContain('greetings')
    expect(folder).toBe(it.files)
    expect(data).toEqual({ from: 'fixture' })
  })

  test.runIf(it.platform.isHost)('a member that the host lacks throws by name, wherever it is', async () => {
    const told = await it.running.application.evaluate((electron) => {
      const attempt = (use: () => unknown) => {
        try {
          return String(use())
        } catch (error) {
          return error instanceof Error ? error.message : ''
        }
      }
      const [window] = electron.BrowserWindow.getAllWindows()
      return [
        attempt(() => window?.setVibrancy('menu')),
        attempt(() => window?.webContents.openDevTools()),
        attempt(() => electron.session.defaultSession.cookies),
        attempt(() => electron.session.fromPartition('other')),
        attempt(() => electron.net.fetch('https://elsewhere.example')),
        attempt(() => electron.desktopCapturer.getSources({ types: [] })),
        attempt(() => electron.safeStorage.encryptString('x')),
        attempt(() => new electron.WebContentsView()),
      ]
    })
    expect(told).toEqual(
      [
        'BrowserWindow.setVibrancy',
        'WebContents.openDevTools',
        'Session.cookies',
        'session.fromPartition',
        'net.fetch',
        'desktopCapturer.getSources',
        'safeStorage.encryptString',
        'WebContentsView',
      ].map((name) => `electron-host: ${name} is not supported`),
    )
  })

  test('a close that the app prevents leaves the window, the next one takes it', async () => {
    const close = (prevent: boolean) =>
      it.running.application.evaluate(({ BrowserWindow }, isPrevented) => {
        globalThis.preventClose = isPrevented
        BrowserWindow.getAllWindows()[0]?.close()
        return BrowserWindow.getAllWindows().length
      }, prevent)
    expect(await close(true)).toBe(1)
    expect(await it.running.page.evaluate(() => fixture.invoke('echo', 'still here'))).toBe('still here')
    await close(false)
    await it.eventually(named('closed'))
    await it.eventually(named('window-all-closed'))
    expect(
      await it.running.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(0)
  })

  test('a killed main process takes every process of the app with it', async () => {
    const doomed = await startFixture(it.platform)
    const pid = doomed.application.process().pid ?? 0
    const family = descendants(pid)
    expect(family.length).toBeGreaterThan(2)
    process.kill(pid, 'SIGKILL')
    await expect
      .poll(() => Promise.all(family.map(isAlive)).then((alive) => alive.filter(Boolean).length), patience)
      .toBe(0)
    await rm(doomed.userData, { recursive: true, force: true, maxRetries: 5 })
  })
}
