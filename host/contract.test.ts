/** One contract for the host and for Electron: what the app relies on. Electron takes part where its binary is. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from './chromium/find-chromium.ts'
import { electronMembers } from './generate-members.ts'
import members from './members.json' with { type: 'json' }
import { type FixtureApp, platforms, startFixture } from './testing/fixture-app.ts'
import './testing/fixture-globals.ts'
import { listenOnLoopback } from './testing/listener.ts'
import { attemptNetwork } from './testing/network-attempts.ts'

const patience = { timeout: 10_000 }

test('the list of members that must throw is that of the installed Electron', () => {
  expect(members).toEqual(electronMembers)
})

test('the probe of the network sees every way when nothing holds a page back', async () => {
  const listener = await listenOnLoopback()
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${listener.tcpPort}/page`)
    const { tcpPort, udpPort } = listener
    // its end is not waited for: the STUN request, which nobody answers, would take long
    page.evaluate(attemptNetwork, { tcpPort, udpPort }).catch(() => undefined)
    const paths = [
      'beacon',
      'prefetch',
      'speculation',
      'fetch',
      'image',
      'frame',
      'module.js',
      'style.css',
      'events',
      'socket',
    ]
    const ways = ['tcp', 'udp', ...paths.map((path) => `/${path}`)]
    await expect.poll(() => ways.filter((way) => !listener.hits.includes(way)), patience).toEqual([])
  } finally {
    listener.close()
    await browser.close()
  }
})

describe.each(platforms)('on $name', (platform) => {
  let running: FixtureApp
  let files: string

  beforeAll(async () => {
    running = await startFixture(platform)
    files = await mkdtemp(join(tmpdir(), 'host-files-'))
    await writeFile(join(files, 'nöte 1.md'), 'one')
    await writeFile(join(files, 'two.txt'), 'two')
  })

  afterAll(async () => {
    await running?.end()
    await rm(files, { recursive: true, force: true })
  })

  const eventually = (isThere: (events: unknown[][]) => boolean) =>
    expect.poll(async () => isThere(await running.events()), patience).toBe(true)
  const named = (name: string) => (events: unknown[][]) => events.some(([first]) => first === name)

  describe('the bridge', () => {
    test('carries values, calls, callbacks and promises, and what it exposes cannot be changed', async () => {
      const seen = await running.page.evaluate(async () => {
        const { values } = fixture
        const given = { x: 1 }
        return {
          isDate: values.list[1].when instanceof Date,
          isFrozen: Object.isFrozen(values.list) && Object.isFrozen(fixture),
          isCopy: fixture.same(given) !== given,
          sum: fixture.add(2, 3),
          twice: fixture.callTwice((value) => value * 10),
          later: await fixture.later({ deep: [1, 2] }),
        }
      })
      expect(seen).toEqual({
        isDate: true,
        isFrozen: true,
        isCopy: true,
        sum: 5,
        twice: 30,
        later: { deep: [1, 2] },
      })
    })

    test('an error of the preload arrives as an Error of the page, thrown or rejected', async () => {
      const seen = await running.page.evaluate(async () => {
        const told = (error: unknown) => (error instanceof Error ? error.message : 'no Error of this world')
        let thrown = ''
        try {
          fixture.throws()
        } catch (error) {
          thrown = told(error)
        }
        return [thrown, await fixture.rejects().catch(told)]
      })
      expect(seen).toEqual(['preload threw', 'preload rejected'])
    })

    test('a page that poisons its prototypes does not reach the preload', async () => {
      const seen = await running.page.evaluate(async () => {
        const { stringify } = JSON
        const { dispatchEvent } = EventTarget.prototype
        const { apply } = Reflect
        let caught = 0
        const trap = () => {
          caught += 1
          throw new Error('poisoned')
        }
        JSON.stringify = trap
        EventTarget.prototype.dispatchEvent = trap
        Reflect.apply = trap
        const echoed = await fixture.invoke('echo', [1, { b: 2 }]).finally(() => {
          JSON.stringify = stringify
          EventTarget.prototype.dispatchEvent = dispatchEvent
          Reflect.apply = apply
        })
        return { caught, echoed }
      })
      expect(seen).toEqual({ caught: 0, echoed: [1, { b: 2 }] })
    })

    test('nothing of Node or of the preload is in the page, and a frame in it gets no bridge', async () => {
      const seen = await running.page.evaluate(() => {
        const names = [
          'require',
          'process',
          'module',
          'ipcRenderer',
          '__electronHost',
          '__electronHostReceive',
        ]
        return names.filter((name) => name in globalThis)
      })
      expect(seen).toEqual([])
      const frame = running.page.frames().find((one) => one.url().endsWith('/frame.html'))
      expect(await frame?.evaluate(() => [typeof globalThis.fixture, document.title])).toEqual([
        'undefined',
        'Frame',
      ])
    })
  })

  describe('messages', () => {
    test('keep every kind of value that structured clone keeps, both ways', async () => {
      const wrong = await running.page.evaluate(async () => {
        const given = {
          date: new Date(5),
          map: new Map([[{ key: 1 }, new Set([1n])]]),
          missing: undefined,
          notNumber: Number.NaN,
          negativeZero: -0,
          bytes: new Uint8Array([1, 2, 250]),
          floats: new Float64Array([1.5]),
          buffer: new ArrayBuffer(3),
          pattern: /a/gi,
          error: new RangeError('far'),
          nothing: null,
          $: 'dollar',
          text: 'ü😀\u0000\ud800',
          self: {},
        }
        given.self = given
        const got = await fixture.invoke<typeof given>('echo', given)
        const checks: { [name: string]: boolean } = {
          date: got.date instanceof Date && got.date.getTime() === 5,
          map: [...got.map.values()][0]?.has(1n) === true,
          missing: 'missing' in got && got.missing === undefined,
          notNumber: Number.isNaN(got.notNumber),
          negativeZero: Object.is(got.negativeZero, -0),
          bytes: got.bytes instanceof Uint8Array && got.bytes[2] === 250,
          floats: got.floats[0] === 1.5,
          buffer: got.buffer.byteLength === 3,
          pattern: got.pattern.flags === 'gi',
          error: got.error.message === 'far',
          nothing: got.nothing === null,
          $: got.$ === 'dollar',
          text: got.text === given.text,
          self: got.self === got,
        }
        return Object.keys(checks).filter((name) => !checks[name])
      })
      expect(wrong).toEqual([])
    })

    test('a handler that throws, or is missing, rejects with the words of Electron', async () => {
      const told = await running.page.evaluate(() =>
        Promise.all(
          ['fail', 'nobody'].map((channel) => fixture.invoke(channel).catch((error: Error) => error.message)),
        ),
      )
      expect(told).toEqual([
        "Error invoking remote method 'fail': TypeError: main threw",
        "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      ])
    })

    test('20,000 from main arrive complete and in order', async () => {
      const count = 20_000
      const isInOrder = await running.page.evaluate(
        (expected) =>
          new Promise<boolean>((resolve) => {
            let next = 0
            const stop = fixture.on('number', (index) => {
              if (index !== next) resolve(false)
              next += 1
              if (next !== expected) return
              stop()
              resolve(true)
            })
            fixture.send('burst', expected)
          }),
        count,
      )
      expect(isInOrder).toBe(true)
    })

    test('2,000 from the page arrive complete and in order', async () => {
      await running.page.evaluate(() => {
        for (let index = 0; index < 2000; index += 1) fixture.send('count', index)
      })
      await eventually((events) => events.some(([name, index]) => name === 'counted' && index === 1999))
      const counted = (await running.events())
        .filter(([name]) => name === 'counted')
        .map(([, index]) => index)
      expect(counted).toEqual(Array.from({ length: 2000 }, (_, index) => index))
    })

    test('the sender is the top frame of the own origin', async () => {
      expect(await running.page.evaluate(() => fixture.invoke('sender'))).toEqual({
        url: 'sotto://ui/index.html',
        origin: 'sotto://ui',
        isTop: true,
        id: 1,
      })
    })

    test('a port reaches from a utility process into the page and back', async () => {
      const answer = await running.page.evaluate(async () => {
        const { got, type } = await fixture.invoke<{ got: { greeting: Map<number, string> }; type: string }>(
          'worker',
        )
        return [...got.greeting, type]
      })
      expect(answer).toEqual([[1, 'one'], 'utility'])
      await expect
        .poll(() => running.page.evaluate(() => globalThis.heard), patience)
        .toEqual(['hello from the worker', { echo: { when: new Date(5) } }])
    })
  })

  describe('the page', () => {
    test('obeys the policy of its header: no eval, no inline script', async () => {
      // inside a timer, because an evaluation from outside is exempt from the policy
      const seen = await running.page.evaluate(
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
      const seen = await running.page.evaluate(async () => {
        const missing = await fetch('/missing.js')
        const posted = await fetch('/post', { method: 'POST', body: 'bödy' })
        return [missing.status, await posted.text(), isSecureContext]
      })
      expect(seen).toEqual([404, 'POST bödy', true])
    })

    test('cannot navigate away', async () => {
      await running.page.evaluate(() => {
        location.href = 'https://elsewhere.example/away'
      })
      await eventually((events) =>
        events.some(([name, url]) => name === 'will-navigate' && url === 'https://elsewhere.example/away'),
      )
      expect(await running.page.evaluate(() => location.pathname + fixture.add(1, 1))).toBe('/index.html2')
    })

    test('cannot open a window', async () => {
      await running.page.evaluate(() => {
        window.open('https://elsewhere.example/opened')
      })
      await eventually((events) =>
        events.some(([name, url]) => name === 'window.open' && url === 'https://elsewhere.example/opened'),
      )
      await expect.poll(() => running.application.windows().length, patience).toBe(1)
    })

    test('cannot download', async () => {
      await running.page.evaluate(() => {
        const anchor = document.createElement('a')
        anchor.href = URL.createObjectURL(new Blob(['x']))
        anchor.download = 'planted.txt'
        anchor.click()
      })
      await eventually(named('download'))
    })

    test('is refused every permission', async () => {
      const seen = await running.page.evaluate(async () => {
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
      if (platform.isHost) expect(seen.states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied'])
      expect(seen.media).not.toBe('granted')
      await eventually(named('permission'))
    })

    test('gives the path of a chosen and of a dropped file, synchronously', async () => {
      const [one, two] = [join(files, 'nöte 1.md'), join(files, 'two.txt')]
      const input = running.page.getByLabel('File')
      await input.setInputFiles(one)
      const chosen = await input.evaluate((element: HTMLInputElement) => {
        const [file] = element.files ?? []
        return file ? fixture.pathOf(file) : ''
      })
      expect(chosen).toBe(one)

      const protocol = await running.page.context().newCDPSession(running.page)
      const data = { items: [], files: [one, two], dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await protocol.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data })
      }
      await expect.poll(() => running.page.evaluate(() => globalThis.dropped), patience).toEqual([one, two])
    })

    test.runIf(platform.isHost)('learns no path by imitating the preload', async () => {
      await running.page.getByLabel('File').setInputFiles(join(files, 'two.txt'))
      const learned = await running.page.getByLabel('File').evaluate((element: HTMLInputElement) => {
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

  describe('the window', () => {
    test('says that it is ready, and keeps its bounds', async () => {
      await eventually(named('ready-to-show'))
      const bounds = await running.application.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setBounds({ width: 720, height: 520 })
        return window?.getBounds()
      })
      expect(bounds).toMatchObject({ width: 720, height: 520 })
      await expect.poll(() => running.page.evaluate(() => innerWidth), patience).toBe(720)
    })

    test('hides and shows, and says so', async () => {
      const seen = await running.application.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.hide()
        const hidden = window?.isVisible()
        window?.show()
        return [hidden, window?.isVisible()]
      })
      expect(seen).toEqual([false, true])
      const names = (await running.events()).map(([name]) => name)
      expect(names.indexOf('show', names.indexOf('hide'))).toBeGreaterThan(0)
    })

    test('keeps the title that the app gave it', async () => {
      await running.page.evaluate(() => {
        document.title = 'Something typed'
      })
      await eventually((events) =>
        events.some(([name, title]) => name === 'title' && title === 'Something typed'),
      )
      const title = await running.application.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getTitle(),
      )
      expect(title).toBe('Fixture')
    })

    test('makes the page dark, and says so', async () => {
      await running.application.evaluate(({ nativeTheme }) => {
        nativeTheme.once('updated', () =>
          globalThis.fixtureEvents.push(['theme', nativeTheme.shouldUseDarkColors]),
        )
        nativeTheme.themeSource = 'dark'
      })
      const isDark = () => running.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
      await expect.poll(isDark, patience).toBe(true)
      await eventually((events) => events.some(([name, dark]) => name === 'theme' && dark === true))
    })

    test.runIf(platform.isHost)('follows the theme of the system', async () => {
      await running.application.evaluate(({ nativeTheme }) => {
        nativeTheme.themeSource = 'system'
      })
      const isDark = () => running.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
      await expect.poll(isDark, patience).toBe(false)
      const dark = () => running.application.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)
      for (const colorScheme of ['dark', 'light'] as const) {
        await running.page.emulateMedia({ colorScheme })
        await expect.poll(dark, patience).toBe(colorScheme === 'dark')
      }
    })

    test('works after a reload', async () => {
      await running.page.reload()
      await running.page.waitForSelector('html[data-ready]')
      expect(await running.page.evaluate(() => fixture.invoke('echo', 'again'))).toBe('again')
    })
  })

  test('a second instance ends, and the first hears its arguments, folder and data', async () => {
    expect(await running.startAgain('greetings', files)).toBe(0)
    await eventually(named('second-instance'))
    const [, argv, folder, data] = (await running.events()).find(([name]) => name === 'second-instance') ?? []
    expect(argv).toContain('greetings')
    expect(folder).toBe(files)
    expect(data).toEqual({ from: 'fixture' })
  })

  test.runIf(platform.isHost)('a member that the host lacks throws by name, wherever it is', async () => {
    const told = await running.application.evaluate((electron) => {
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
      running.application.evaluate(({ BrowserWindow }, isPrevented) => {
        globalThis.preventClose = isPrevented
        BrowserWindow.getAllWindows()[0]?.close()
        return BrowserWindow.getAllWindows().length
      }, prevent)
    expect(await close(true)).toBe(1)
    expect(await running.page.evaluate(() => fixture.invoke('echo', 'still here'))).toBe('still here')
    await close(false)
    await eventually(named('closed'))
    await eventually(named('window-all-closed'))
    expect(
      await running.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(0)
  })

  test('a page without a policy of its own reaches no listener on this machine by any of its ways, and the app is asked about each request', async () => {
    const listener = await listenOnLoopback()
    const loose = await startFixture(platform, { FIXTURE_POLICY: 'none' })
    try {
      const { tcpPort, udpPort } = listener
      expect(await loose.page.evaluate(attemptNetwork, { tcpPort, udpPort })).toEqual([])
      const cancelled = async () =>
        (await loose.events()).filter(([name]) => name === 'cancelled').map(([, , url]) => String(url))
      const paths = ['beacon', 'fetch', 'image', 'frame', 'module.js', 'style.css', 'events', 'socket']
      await expect
        .poll(async () => {
          const urls = await cancelled()
          return paths.filter((path) => !urls.some((url) => url.endsWith(`/${path}`)))
        }, patience)
        .toEqual([])
      const hits = [...listener.hits]
      await listener.plant()
      expect(hits).toEqual([])
      expect(listener.hits.toSorted()).toEqual(['tcp', 'udp'])
    } finally {
      listener.close()
      await loose.end()
    }
  })

  test('a killed main process takes every process of the app with it', async () => {
    const doomed = await startFixture(platform)
    const pid = doomed.application.process().pid ?? 0
    const family = descendants(pid)
    expect(family.length).toBeGreaterThan(2)
    process.kill(pid, 'SIGKILL')
    await expect
      .poll(() => Promise.all(family.map(isAlive)).then((alive) => alive.filter(Boolean).length), patience)
      .toBe(0)
    await rm(doomed.userData, { recursive: true, force: true, maxRetries: 5 })
  })

  test.runIf(platform.isHost)('what was typed is nowhere on disk, and the probe finds what is', async () => {
    const writer = await startFixture(platform)
    const word = 'Zwetschgenröster'
    await writer.page.evaluate((typed) => {
      document.title = typed
      localStorage.setItem('typed', typed)
      history.pushState({ typed }, '', `/index.html?${typed}`)
      document.body.append(Object.assign(document.createElement('textarea'), { value: typed }))
    }, word)
    await writer.application.close()
    const found = () => findOnDisk(writer.userData, word)
    expect(await found()).toEqual([])
    await writeFile(join(writer.userData, 'planted'), Buffer.from(`x${word}`, 'utf16le'))
    expect(await found()).toEqual([join(writer.userData, 'planted')])
    await rm(writer.userData, { recursive: true, force: true, maxRetries: 5 })
  })
})

/** Process ids of all that `pid` started, itself included. */
function descendants(pid: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const below = (parent: number): number[] =>
    pairs.flatMap(([child = 0, above]) => (above === parent ? [child, ...below(child)] : []))
  return [pid, ...below(pid)]
}

/** A process that has ended and waits for its parent to notice counts as gone. */
async function isAlive(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return state !== '' && !/\) [ZX] /.test(state)
}

async function findOnDisk(folder: string, word: string): Promise<string[]> {
  const needles = [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
    Buffer.from(encodeURIComponent(word)),
  ]
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hits = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path)
      return needles.some((needle) => bytes.includes(needle)) ? [path] : []
    }),
  )
  return hits.flat()
}
