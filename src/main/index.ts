import '../core/contract/parse-without-eval.ts'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { app, type BrowserWindow, ClipboardItem, clipboard, session } from 'electron'
import { cacheFolder } from './cache-folder.ts'
import { compose, type Sotto } from './compose.ts'
import { launchThread } from './db/launch-thread.ts'
import { admitThread } from './egress/admitted-threads.ts'
import { armEgress } from './egress/arm.ts'
import { logToFile } from './log-file.ts'
import { machineClock } from './machine-clock.ts'
import type { Log } from './ports/log.ts'
import { createKeychain } from './secrets/keychain.ts'
import { bindIpc, sendEvent } from './shell/ipc-binding.ts'
import { openMainWindow } from './shell/main-window.ts'
import { setMenu } from './shell/menu.ts'
import { closeChromium } from './shell/no-network.ts'
import { findRefusedSwitch } from './shell/refused-switches.ts'
import { registerScheme, serveAssets } from './shell/scheme.ts'
import { closeSession } from './shell/session-rules.ts'
import { systemLook } from './shell/system-look.ts'

/** How long a window waits to be shown in the theme of its history. Milliseconds. */
const themePatience = 1000

/** How long the model service waits for a window that can be used. Milliseconds. */
const servicePatience = 3000

/** Lifecycle only: what starts, in which order, and what ends it. */
function start(): void {
  const refused = app.isPackaged ? findRefusedSwitch(process.argv.slice(1)) : null
  if (refused !== null) {
    process.stderr.write(`Sotto does not start with --${refused}.\n`)
    app.exit(1)
    return
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }

  const userData = app.getPath('userData')
  const log = logToFile(join(userData, 'sotto.log'))
  armEgress(() => log('egress.trapped'))
  closeChromium(app.commandLine)
  app.enableSandbox()
  registerScheme()

  const windows = new Map<number, BrowserWindow>()
  let open = (): void => undefined

  app.on('second-instance', () => {
    const [window] = windows.values()
    if (window === undefined) return open()
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
  app.on('activate', () => {
    if (windows.size === 0) open()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  void app.whenReady().then(() => {
    setMenu(process.platform)
    closeSession(session.defaultSession)
    serveAssets(session.defaultSession, join(import.meta.dirname, '../renderer'))
    const sotto = composeApp(userData, log, windows)
    bindIpc(windows, sotto.route)
    endWith(sotto, log)
    // The theme is in the history: the window is loaded meanwhile, and shown in it where the keychain is quick.
    const { promise: began, resolve: begin } = Promise.withResolvers<unknown>()
    open = () => openWindow(sotto, windows, began)
    open()
    const history = sotto.begin()
    begin(Promise.race([history, delay(themePatience, undefined, { ref: false })]))
    startService(sotto, history)
    log('app.started')
  })
}

function composeApp(userData: string, log: Log, windows: ReadonlyMap<number, BrowserWindow>): Sotto {
  return compose({
    paths: { userData, cache: cacheFolder(process.platform, process.env) },
    clock: machineClock,
    newId: randomUUID,
    log,
    keychain: createKeychain('Sotto'),
    launchWorker: () => admitThread(() => launchThread(new URL('./database.js', import.meta.url))),
    look: systemLook(),
    version: app.getVersion(),
    broadcast: (name, payload) => {
      for (const window of windows.values()) sendEvent(window, name, payload)
    },
    sendBatch: (listener, batch) => sendEvent(windows.get(listener), 'turn.batch', batch),
    closeWindows: () => {
      for (const window of windows.values()) window.close()
    },
    writeClipboard: (text, html) =>
      void clipboard.write([
        new ClipboardItem({ 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) }),
      ]),
  })
}

/**
 * A window that knows its model can be used without the service, and asks for it once it is painted, so that the two do
 * not take the processors from one another. One that does not know it waits for what the service tells.
 */
function startService({ service, view }: Sotto, history: Promise<unknown>): void {
  const start = (): void => {
    if (service.view().state === 'starting') void service.start()
  }
  void history.then(() => {
    if ((view().settings.model ?? view().settings.lastModel) === null) start()
  })
  setTimeout(start, servicePatience).unref()
}

function openWindow(sotto: Sotto, windows: Map<number, BrowserWindow>, shownAfter: Promise<unknown>): void {
  const window = openMainWindow(
    session.defaultSession,
    join(import.meta.dirname, '../preload/index.cjs'),
    { theme: sotto.view().theme, shownAfter },
    () => {
      windows.delete(window.id)
      sotto.turns.detach(window.id)
    },
  )
  windows.set(window.id, window)
  window.on('close', (event) => {
    if (sotto.temporary.mayClose()) return
    event.preventDefault()
    window.show()
    sendEvent(window, 'temporary.closing', {})
  })
}

/** The app ends when everything under way was brought to its end. */
function endWith(sotto: Sotto, log: Log): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void sotto.close().finally(() => {
      closed = true
      log('app.stopped')
      // A keychain that still waits at its prompt holds a thread which a clean exit would wait for.
      if (sotto.view().vault.state === 'opening') process.kill(process.pid, 'SIGKILL')
      app.quit()
    })
  })
}

start()
