import { BrowserWindow, type Session } from 'electron'
import { mainPage } from './scheme.ts'
import { closeNavigation } from './session-rules.ts'
import { webPreferences } from './web-preferences.ts'

/** The colour of the window before its page has painted: --bg-window of the design. */
const paper = { light: '#e9ecea', dark: '#0e1110' } as const

/** Opens the chat window. Its title is always the app's name: a title bar is read by others. */
export function openMainWindow(
  session: Session,
  preload: string,
  look: { readonly theme: 'light' | 'dark'; readonly shownAfter: Promise<unknown> },
  onGone: (window: BrowserWindow) => void,
): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 760,
    minHeight: 560,
    title: 'Sotto',
    backgroundColor: paper[look.theme],
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences, session, preload },
  })
  closeNavigation(window.webContents)
  window.on('page-title-updated', (event) => event.preventDefault())
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()))
  void Promise.all([painted, look.shownAfter]).then(() => {
    if (!window.isDestroyed()) window.show()
  })
  window.once('closed', () => onGone(window))
  void window.loadURL(mainPage)
  return window
}
