/**
 * Chromium decides about permissions by itself and asks nobody at the time. So the app's handlers are asked once for
 * each permission before a page's first document, and Chromium is told the answers. Without a handler: denied.
 */
import type { Protocol } from '../chromium/protocol.ts'
import type { Target } from '../chromium/target.ts'
import { appOrigin } from '../scheme-map.ts'
import type { WebContents } from './web-contents.ts'

type Asked = Parameters<NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>>[1]

/** Chromium's name and Electron's. */
const permissions: [chromium: string, electron: Asked][] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['microphone', 'media'],
  ['camera', 'media'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-sanitized-write'],
  ['idle-detection', 'idle-detection'],
  ['display-capture', 'display-capture'],
  ['storage-access', 'storage-access'],
  ['window-management', 'window-management'],
  ['local-fonts', 'unknown'],
  ['persistent-storage', 'unknown'],
  ['screen-wake-lock', 'unknown'],
]

const installed = new Set<string>()

async function isGranted(page: WebContents, permission: Asked, origin: string): Promise<boolean> {
  const { requestHandler } = page.session
  if (!requestHandler || permission === 'unknown') return false
  const details = { isMainFrame: true, requestingUrl: `${origin}/` }
  return new Promise((resolve) => requestHandler(page, permission, resolve, details))
}

export async function installPermissions(
  page: WebContents,
  target: Target,
  chromiumUrl: string,
): Promise<void> {
  const { origin } = new URL(chromiumUrl)
  const { browserContextId } = target.info
  if (origin === 'null' || installed.has(`${browserContextId} ${origin}`)) return
  installed.add(`${browserContextId} ${origin}`)
  const settle = async ([name, asked]: [string, Asked]) => {
    const setting: Protocol.Browser.PermissionSetting = (await isGranted(page, asked, appOrigin(origin)))
      ? 'granted'
      : 'denied'
    const scope = browserContextId === undefined ? {} : { browserContextId }
    // a Chromium that lacks a permission cannot grant it either
    await target.parent
      ?.send('Browser.setPermission', { permission: { name }, setting, origin, ...scope })
      .catch(() => undefined)
  }
  await Promise.all(permissions.map(settle))
}
