/** What a page may load, and that it may do nothing else. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import '../testing/fixture-globals.ts'
import { type Contract, named, patience } from './contract.ts'

export function pageContract(it: Contract): void {
  describe('the page', () => {
    test('obeys the policy of its header: no eval, no inline script', async () => {
      // inside a timer, because an evaluation from outside is exempt from the policy
      const seen = await it.running.page.evaluate(
        () =>
          new Promise((resolve) => {
            setTimeout(() => {
              const script = document.createElement('script')
              script.textContent = 'globalThis.injected = 1'
              document.head.append(script)
              try {
                // biome-ignore lint/security/noGlobalEval: that it throws is the test
                resolve({ evaluated: globalThis.eval('1') })
              } catch (error) {
                resolve({ error: error instanceof EvalError, injected: 'injected' in globalThis })
              }
            })
          }),
      )
      expect(seen).toEqual({ error: true, injected: false })
    })

    test('gets what the protocol handler gives, its refusals too', async () => {
      const seen = await it.running.page.evaluate(async () => {
        const missing = await fetch('/missing.js')
        const posted = await fetch('/post', { method: 'POST', body: 'bödy' })
        return [missing.status, await posted.text(), isSecureContext]
      })
      expect(seen).toEqual([404, 'POST bödy', true])
    })

    test('cannot navigate away', async () => {
      await it.running.page.evaluate(() => {
        location.href = 'https://elsewhere.example/away'
      })
      await it.eventually((events) =>
        events.some(([name, url]) => name === 'will-navigate' && url === 'https://elsewhere.example/away'),
      )
      expect(await it.running.page.evaluate(() => location.pathname + fixture.add(1, 1))).toBe('/index.html2')
    })

    test('cannot open a window', async () => {
      await it.running.page.evaluate(() => {
        window.open('https://elsewhere.example/opened')
      })
      await it.eventually((events) =>
        events.some(([name, url]) => name === 'window.open' && url === 'https://elsewhere.example/opened'),
      )
      await expect.poll(() => it.running.application.windows().length, patience).toBe(1)
    })

    test('cannot download', async () => {
      await it.running.page.evaluate(() => {
        const anchor = document.createElement('a')
        anchor.href = URL.createObjectURL(new Blob(['x']))
        anchor.download = 'planted.txt'
        anchor.click()
      })
      await it.eventually(named('download'))
    })

    test('is refused every permission', async () => {
      const seen = await it.running.page.evaluate(async () => {
        // the DOM's own types know some of these names only
        const names: PermissionName[] = JSON.parse(
          '["geolocation", "notifications", "camera", "microphone", "clipboard-read"]',
        )
        const asked = names.map((name) => navigator.permissions.query({ name }))
        const states = (await Promise.all(asked)).map(({ state }) => state)
        const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'granted',
          (error: Error) => error.name,
        )
        return { states, media }
      })
      if (it.platform.isHost) expect(seen.states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied'])
      expect(seen.media).not.toBe('granted')
      await it.eventually(named('permission'))
    })

    test('gives the path of a chosen and of a dropped file, synchronously', async () => {
      const [one, two] = [join(it.files, 'nöte 1.md'), join(it.files, 'two.txt')]
      const input = it.running.page.getByLabel('File')
      await input.setInputFiles(one)
      const chosen = () =>
        input.evaluate((element: HTMLInputElement) => {
          const [file] = element.files ?? []
          return file ? fixture.pathOf(file) : 'no file'
        })
      await expect.poll(chosen, patience).toBe(one)

      const protocol = await it.running.page.context().newCDPSession(it.running.page)
      const data = { items: [], files: [one, two], dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await protocol.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data })
      }
      await expect
        .poll(() => it.running.page.evaluate(() => globalThis.dropped), patience)
        .toEqual([one, two])
    })

    test.runIf(it.platform.isHost)('learns no path by imitating the preload', async () => {
      await it.running.page.getByLabel('File').setInputFiles(join(it.files, 'two.txt'))
      const learned = await it.running.page.getByLabel('File').evaluate((element: HTMLInputElement) => {
        const pause = { proof: '', file: element.files?.[0], path: 'nothing' }
        const getPathForFile = () => {
          // biome-ignore lint/suspicious/noDebugger: the page imitates the preload's pause
          debugger
          return pause.path
        }
        return getPathForFile()
      })
      expect(learned).toBe('nothing')
    })
  })
}
