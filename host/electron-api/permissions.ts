/**
 * Chromium decides about permissions by itself and asks nobody at the time. So the app's handler is asked once for
 * each permission before a page's first document, and what it refuses is refused in two ways: by a Permissions-Policy
 * header on every document, which any Chromium obeys, and by Chromium's own settings, where those can be reached
 * (a headless context). Without a handler everything is refused. What the app grants, a visible Chromium still asks
 * of the person at the screen.
 */
import type { Protocol } from '../chromium/protocol.ts'
import type { Target } from '../chromium/target.ts'
import { appOrigin } from '../scheme-map.ts'
import type { WebContents } from './web-contents.ts'

type Asked = Parameters<NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>>[1]

interface Permission {
  electron: Asked
  /** Names of Chromium's permission settings: https://chromedevtools.github.io/devtools-protocol/tot/Browser/ */
  settings: string[]
  /** Names of features: https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md */
  features: string[]
}

const permissions: Permission[] = [
  { electron: 'geolocation', settings: ['geolocation'], features: ['geolocation'] },
  { electron: 'notifications', settings: ['notifications'], features: [] },
  { electron: 'media', settings: ['microphone', 'camera'], features: ['microphone', 'camera'] },
  { electron: 'midi', settings: ['midi'], features: ['midi'] },
  { electron: 'clipboard-read', settings: ['clipboard-read'], features: ['clipboard-read'] },
  {
    electron: 'clipboard-sanitized-write',
    settings: ['clipboard-sanitized-write'],
    features: ['clipboard-write'],
  },
  { electron: 'idle-detection', settings: ['idle-detection'], features: ['idle-detection'] },
  { electron: 'display-capture', settings: ['display-capture'], features: ['display-capture'] },
  { electron: 'storage-access', settings: ['storage-access'], features: ['storage-access'] },
  { electron: 'window-management', settings: ['window-management'], features: ['window-management'] },
  { electron: 'pointerLock', settings: [], features: [] },
  {
    electron: 'unknown',
    settings: ['local-fonts', 'persistent-storage', 'screen-wake-lock'],
    features: ['local-fonts', 'screen-wake-lock', 'usb', 'serial', 'hid', 'bluetooth', 'payment'],
  },
]

const policies = new WeakMap<WebContents, string>()

/** The header that every document of the page bears. */
export function permissionsPolicy(page: WebContents): string {
  return policies.get(page) ?? ''
}

function isGranted(page: WebContents, permission: Asked, origin: string): Promise<boolean> {
  const { requestHandler } = page.session
  if (!requestHandler || permission === 'unknown') return Promise.resolve(false)
  const details = { isMainFrame: true, requestingUrl: `${origin}/` }
  return new Promise((resolve) => requestHandler(page, permission, resolve, details))
}

export async function installPermissions(
  page: WebContents,
  target: Target,
  chromiumUrl: string,
): Promise<void> {
  const { origin } = new URL(chromiumUrl)
  if (origin === 'null' || policies.has(page)) return
  const { browserContextId } = target.info
  const scope = browserContextId === undefined ? {} : { browserContextId }
  const denied: string[] = []
  const settle = async ({ electron, settings, features }: Permission) => {
    const granted = await isGranted(page, electron, appOrigin(origin))
    if (!granted) denied.push(...features)
    const setting: Protocol.Browser.PermissionSetting = granted ? 'granted' : 'denied'
    const set = (name: string) =>
      target.parent?.send('Browser.setPermission', { permission: { name }, setting, origin, ...scope })
    // the context of a visible window is out of reach: there the header stands alone
    await Promise.allSettled(settings.map(set))
  }
  await Promise.all(permissions.map(settle))
  policies.set(page, denied.map((feature) => `${feature}=()`).join(', '))
}
