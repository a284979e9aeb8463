import type { Session, WebContents } from 'electron'
import { scheme } from './scheme.ts'

/** The page has no network, no permission and no download of its own. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event, item) => {
    event.preventDefault()
    item.cancel()
  })
  session.webRequest.onBeforeRequest((details, answer) => {
    const own = details.url.startsWith(`${scheme}://ui/`) || details.url.startsWith('blob:')
    answer({ cancel: !own })
  })
}

/** The page stays where it is, and opens nothing. */
export function closeNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
