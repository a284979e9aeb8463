import { Menu } from 'electron'

/**
 * No menu bar but where the system needs one: on macOS the edit commands live there. Everything else is
 * in the window, with its keys.
 */
export function setMenu(platform: NodeJS.Platform): void {
  if (platform !== 'darwin') {
    Menu.setApplicationMenu(null)
    return
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]),
  )
}
