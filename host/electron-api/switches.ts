/** The command-line switches that stand before the app's folder: the host's own, and what `app.commandLine` adds. */
export const switches = new Map<string, string>()

/** Playwright starts the app with a debugging port, and only Playwright does. */
export function isDriven(): boolean {
  return switches.has('remote-debugging-port')
}

export function isHeadless(): boolean {
  if (switches.has('headless')) return true
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
}
