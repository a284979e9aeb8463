/** What `import … from 'electron'` gives. Each part is checked against Electron 45's own declarations. */
import { app } from './electron-api/app.ts'
import { BrowserWindow } from './electron-api/browser-window.ts'
import { ClipboardItem, clipboard } from './electron-api/clipboard.ts'
import { crashReporter } from './electron-api/crash-reporter.ts'
import { dialog } from './electron-api/dialog.ts'
import { globalShortcut } from './electron-api/global-shortcut.ts'
import { ipcMain } from './electron-api/ipc-main.ts'
import { Menu, MenuItem } from './electron-api/menu.ts'
import { MessageChannelMain } from './electron-api/message-port-main.ts'
import { NativeImage as nativeImage } from './electron-api/native-image.ts'
import { nativeTheme } from './electron-api/native-theme.ts'
import { Notification } from './electron-api/notification.ts'
import { powerMonitor } from './electron-api/power-monitor.ts'
import { safeStorage } from './electron-api/safe-storage.ts'
import { screen } from './electron-api/screen.ts'
import { defaultSession, Session as session } from './electron-api/session.ts'
import { shell } from './electron-api/shell.ts'
import { Tray } from './electron-api/tray.ts'
import { UtilityProcess as utilityProcess } from './electron-api/utility-process.ts'
import { WebContents as webContents } from './electron-api/web-contents.ts'
import { WebFrameMain as webFrameMain } from './electron-api/web-frame-main.ts'
import { unsupported, whole } from './unsupported.ts'

const { protocol } = defaultSession

/** A class of Electron that the host lacks altogether. */
function absent(name: string) {
  return class {
    constructor() {
      unsupported(name)
    }
  }
}

export const autoUpdater = whole<Electron.AutoUpdater>('AutoUpdater', 'autoUpdater', {})
export const contentTracing = whole<Electron.ContentTracing>('ContentTracing', 'contentTracing', {})
export const desktopCapturer = whole<Electron.DesktopCapturer>('DesktopCapturer', 'desktopCapturer', {})
export const inAppPurchase = whole<Electron.InAppPurchase>('InAppPurchase', 'inAppPurchase', {})
/** The host fetches nothing for anyone: the app has its own way out. */
export const net = whole<Electron.Net>('Net', 'net', {})
export const netLog = whole<Electron.NetLog>('NetLog', 'netLog', {})
export const powerSaveBlocker = whole<Electron.PowerSaveBlocker>('PowerSaveBlocker', 'powerSaveBlocker', {})
export const pushNotifications = whole<Electron.PushNotifications>(
  'PushNotifications',
  'pushNotifications',
  {},
)
export const sharedTexture = whole<Electron.SharedTexture>('SharedTexture', 'sharedTexture', {})
export const systemPreferences = whole<Electron.SystemPreferences>(
  'SystemPreferences',
  'systemPreferences',
  {},
)

export const BaseWindow = absent('BaseWindow')
export const BrowserView = absent('BrowserView')
export const ImageView = absent('ImageView')
export const IpcMainServiceWorker = absent('IpcMainServiceWorker')
export const ShareMenu = absent('ShareMenu')
export const TouchBar = absent('TouchBar')
export const View = absent('View')
export const WebContentsView = absent('WebContentsView')
export const WebSocket = absent('WebSocket')

const implemented = {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
}

/** Without the constructor, which no app may call. */
type Statics<Class> = Pick<Class, keyof Class>

utilityProcess satisfies Statics<typeof Electron.UtilityProcess>
webContents satisfies Statics<typeof Electron.WebContents>
webFrameMain satisfies Statics<typeof Electron.WebFrameMain>
implemented satisfies Partial<typeof Electron.CrossProcessExports>

export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  Notification,
  nativeImage,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
  utilityProcess,
  webContents,
  webFrameMain,
}
