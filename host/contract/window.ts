/** The window and the theme. */
import { describe, expect, test } from 'vitest'
import '../testing/fixture-globals.ts'
import { type Contract, named, patience } from './contract.ts'

export function windowContract(it: Contract): void {
  describe('the window', () => {
    test('says that it is ready, and keeps its bounds', async () => {
      await it.eventually(named('ready-to-show'))
      const bounds = await it.running.application.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setBounds({ width: 720, height: 520 })
        return window?.getBounds()
      })
      expect(bounds).toMatchObject({ width: 720, height: 520 })
      await expect.poll(() => it.running.page.evaluate(() => innerWidth), patience).toBe(720)
    })

    test('hides and shows, and says so', async () => {
      const seen = await it.running.application.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.hide()
        const hidden = window?.isVisible()
        window?.show()
        return [hidden, window?.isVisible()]
      })
      expect(seen).toEqual([false, true])
      const names = (await it.running.events()).map(([name]) => name)
      expect(names.indexOf('show', names.indexOf('hide'))).toBeGreaterThan(0)
    })

    test('keeps the title that the app gave it', async () => {
      await it.running.page.evaluate(() => {
        document.title = 'Something typed'
      })
      await it.eventually((events) =>
        events.some(([name, title]) => name === 'title' && title === 'Something typed'),
      )
      const title = await it.running.application.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getTitle(),
      )
      expect(title).toBe('Fixture')
    })

    test('makes the page dark, and says so', async () => {
      await it.running.application.evaluate(({ nativeTheme }) => {
        nativeTheme.once('updated', () =>
          globalThis.fixtureEvents.push(['theme', nativeTheme.shouldUseDarkColors]),
        )
        nativeTheme.themeSource = 'dark'
      })
      const isDark = () => it.running.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
      await expect.poll(isDark, patience).toBe(true)
      await it.eventually((events) => events.some(([name, dark]) => name === 'theme' && dark === true))
    })

    test.runIf(it.platform.isHost)('follows the theme of the system', async () => {
      await it.running.application.evaluate(({ nativeTheme }) => {
        nativeTheme.themeSource = 'system'
      })
      const isDark = () => it.running.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
      await expect.poll(isDark, patience).toBe(false)
      await it.running.page.screenshot()
      // A page hears of it when it renders, and one that nobody sees renders when it is asked to.
      const dark = async () => {
        await it.running.page.screenshot()
        return it.running.application.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)
      }
      for (const colorScheme of ['dark', 'light'] as const) {
        await it.running.page.emulateMedia({ colorScheme })
        await expect.poll(dark, patience).toBe(colorScheme === 'dark')
      }
    })

    test('works after a reload', async () => {
      await it.running.page.reload()
      await it.running.page.waitForSelector('html[data-ready]')
      expect(await it.running.page.evaluate(() => fixture.invoke('echo', 'again'))).toBe('again')
    })
  })
}
