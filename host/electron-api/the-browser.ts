/**
 * The app's one Chromium, started when a page is served or a window opened: an app that does neither (one question on
 * the command line) needs no Chromium at all.
 */
import { Browser } from '../chromium/browser.ts'
import { findChromium } from '../chromium/find-chromium.ts'
import { prepareProfile } from '../chromium/profile.ts'
import type { Target } from '../chromium/target.ts'
import { appEvents } from './app-events.ts'
import { userDataPath } from './app-paths.ts'
import { contentsByTarget } from './registry.ts'
import { answerRequest } from './requests.ts'
import { defaultSession } from './session.ts'
import { isHeadless, switches } from './switches.ts'

/** EX_CONFIG of sysexits.h. */
const noChromium = 78

let started: Promise<Browser> | undefined

export function theBrowser(): Promise<Browser> {
  started ??= start()
  return started
}

/** Starts it ahead of need. If it fails, its end is heard of by app.ts. */
export function prepareBrowser(): void {
  theBrowser().catch(() => undefined)
}

appEvents.on('page-served', prepareBrowser)

/** Ends Chromium if it runs; resolves when it is gone. */
export async function closeBrowser(): Promise<void> {
  const browser = await started?.catch(() => undefined)
  await browser?.close()
}

async function start(): Promise<Browser> {
  const executable = findChromium()
  if (executable === undefined) {
    process.stderr.write(
      'No Chromium, Chrome or Edge was found on this computer; the window needs one of them.\n',
    )
    process.exit(noChromium)
  }
  const browser = new Browser({
    executable,
    profile: prepareProfile(userDataPath()),
    headless: isHeadless(),
    debuggingPort: switches.get('remote-debugging-port'),
    language: switches.get('lang'),
    scale: switches.get('force-device-scale-factor'),
  })
  void browser.exited.then(() => appEvents.emit('browser-gone'))
  const { connection } = browser
  connection.on('attached', (target, isPaused) => meet(browser, target, isPaused))
  connection.root.on('Fetch.requestPaused', (event) => void answerRequest(connection.root, event))
  await browser.watch()
  return browser
}

function meet(browser: Browser, target: Target, isPaused: boolean): void {
  const { type } = target.info
  const { root } = browser.connection
  if (type === 'page' && target.parent === root) {
    if (!browser.claim(target)) refusePage(browser, target)
    return
  }
  target.post('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
  if (type !== 'browser_ui') watchSockets(target)
  if (isPaused) target.post('Runtime.runIfWaitingForDebugger')
}

/**
 * A page that no window asked for. It may share its opener's process, and closing it while it is paused can freeze
 * the opener: it is let go first (its document is refused in requests.ts) and then closed.
 */
function refusePage(browser: Browser, target: Target): void {
  target.post('Runtime.runIfWaitingForDebugger')
  browser.connection.root.post('Target.closeTarget', { targetId: target.info.targetId })
}

/** Sockets of workers are as dead as the page's; the app is told of the attempt. */
function watchSockets(target: Target): void {
  const owner = () => {
    let top = target
    while (top.parent?.sessionId !== undefined) top = top.parent
    return contentsByTarget.get(top.info.targetId)
  }
  target.post('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 })
  target.on('Network.webSocketCreated', ({ url }) =>
    defaultSession.webRequest.tell('webSocket', url, owner()),
  )
  target.on('Network.webTransportCreated', ({ url }) => defaultSession.webRequest.tell('other', url, owner()))
}
