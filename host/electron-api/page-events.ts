/** What Chromium says about a page, turned into the events of WebContents and the state of its frames. */
import { isBootstrap } from '../chromium/bootstrap-page.ts'
import type { Target } from '../chromium/target.ts'
import { HostEvent } from '../host-event.ts'
import { bindingName, worldName } from '../in-page/wire.ts'
import type { PageLink } from '../page/page-link.ts'
import { answerPause } from '../page/path-of-file.ts'
import { toApp } from '../scheme-map.ts'
import { appEvents } from './app-events.ts'
import { takeMessage } from './page-messages.ts'
import { contents as allContents, contentsByTarget, frames, windowOf } from './registry.ts'
import { isDriven } from './switches.ts'
import type { WebContents } from './web-contents.ts'
import { WebFrameMain } from './web-frame-main.ts'
import { firstPaint, userClose, vanish } from './window-changes.ts'

export function followPage(contents: WebContents, link: PageLink, target: Target): void {
  const { targetId } = target.info
  contentsByTarget.set(targetId, contents)
  target.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== worldName || context.auxData?.['frameId'] !== targetId) return
    link.contextId = context.id
    link.channel.disconnect()
    link.ports.clear()
  })
  target.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    // only the live preload of the top frame may speak
    if (name === bindingName && executionContextId === link.contextId) takeMessage(contents, link, payload)
  })
  target.on('Debugger.paused', (event) => void answerPause(target, event, link.scripts?.proof ?? ''))
  target.on('Inspector.targetCrashed', () => {
    const details = { reason: 'crashed', exitCode: 1 }
    contents.emit('render-process-gone', new HostEvent(), details)
    appEvents.emit('render-process-gone', contents, details)
  })
  target.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (contents.listenerCount('console-message') === 0) return
    const level = type === 'error' || type === 'warning' || type === 'debug' ? type : 'info'
    const message = args.map((part) => String(part.value ?? part.description ?? part.type)).join(' ')
    contents.emit(
      'console-message',
      HostEvent.of({ level, message, lineNumber: 0, sourceId: '', frame: contents.mainFrame }),
    )
  })
  target.on('Page.downloadWillBegin', (event) => contents.session.refuseDownload(event))
  target.on('Network.webSocketCreated', ({ url }) =>
    contents.session.webRequest.tell('webSocket', url, contents),
  )
  target.on('Network.webTransportCreated', ({ url }) =>
    contents.session.webRequest.tell('other', url, contents),
  )
  target.on('detached', () => {
    contentsByTarget.delete(targetId)
    allContents.delete(contents.id)
    const window = windowOf.get(contents)
    contents.emit('destroyed')
    if (window) vanish(window)
  })
  followFrames(contents, target)
  followNavigation(contents, link, target)
}

function followFrames(contents: WebContents, target: Target): void {
  const { targetId } = target.info
  const frameOf = (id: string, parentId: string | undefined) =>
    frames.get(id) ?? new WebFrameMain(contents, id, parentId)
  target.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
    frameOf(frameId, parentFrameId)
  })
  target.on('Page.frameDetached', ({ frameId, reason }) => {
    const frame = frames.get(frameId)
    if (frame && reason !== 'swap') WebFrameMain.remove(frame)
  })
  target.on('Page.frameNavigated', ({ frame: { id, parentId, url, securityOrigin, name } }) => {
    const frame = frameOf(id, parentId)
    const isOpaque = securityOrigin === '://' || securityOrigin === 'null'
    WebFrameMain.describe(frame, { chromiumUrl: url, isOpaque, name: name ?? '' })
    const isMain = id === targetId
    if (isMain && isBootstrap(url)) return
    if (isMain) contents.emit('did-navigate', new HostEvent(), frame.url, 200, 'OK')
    contents.emit('did-frame-navigate', new HostEvent(), frame.url, 200, 'OK', isMain, 1, frame.routingId)
  })
  target.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    const frame = frames.get(frameId)
    if (!frame) return
    WebFrameMain.describe(frame, { chromiumUrl: url })
    contents.emit(
      'did-navigate-in-page',
      new HostEvent(),
      frame.url,
      frameId === targetId,
      1,
      frame.routingId,
    )
  })
}

function followNavigation(contents: WebContents, link: PageLink, target: Target): void {
  const { targetId } = target.info
  const window = () => windowOf.get(contents)
  target.on('Page.frameStartedLoading', ({ frameId }) => {
    if (frameId === targetId) contents.noteLoading(true)
  })
  target.on('Page.loadEventFired', () => {
    const shown = window()
    if (isBootstrap(contents.mainFrame.url)) return
    contents.noteLoading(false)
    // a hidden window may never paint
    if (shown && !shown.isVisible()) firstPaint(shown)
    contents.emit('did-finish-load', new HostEvent())
    contents.emit('did-stop-loading', new HostEvent())
  })
  target.on('Page.lifecycleEvent', ({ frameId, name }) => {
    const shown = window()
    if (shown && frameId === targetId && name === 'firstPaint' && !isBootstrap(contents.mainFrame.url))
      firstPaint(shown)
  })
  target.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
    const isOutside = !/^(?:https?|blob|data|about|javascript):/.test(url)
    // mailto: and the like never become a request, so this is the only sign of them
    if (isOutside && frameId === targetId) contents.askNavigation(url, contents.mainFrame)
    else link.announce(url)
  })
  target.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    link.noteOpened(toApp(url))
    contents.askWindow(toApp(url), windowName, windowFeatures.join(','))
  })
  target.on('Page.javascriptDialogOpening', ({ type }) => {
    const shown = window()
    const answer = (accept: boolean) => target.post('Page.handleJavaScriptDialog', { accept })
    if (type !== 'beforeunload') {
      // Playwright answers the dialogs of a page that it drives
      if (!isDriven()) answer(false)
    } else if (!shown || link.isLeaving || link.isOurNavigation) answer(true)
    else answer(userClose(shown))
  })
}
