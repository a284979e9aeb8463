/**
 * Switches that open a packaged app to another program: a debugging port, another network, no sandbox.
 * A start with one of them quits with a word.
 */
const refused = [
  'remote-debugging-',
  'inspect',
  'proxy-',
  'host-resolver-rules',
  'host-rules',
  'log-net-log',
  'ssl-key-log-file',
  'ignore-certificate-errors',
  'no-sandbox',
  'disable-web-security',
  'load-extension',
  'js-flags',
] as const

/** The first refused switch of a command line, without its dashes; null when there is none. */
export function findRefusedSwitch(argv: readonly string[]): string | null {
  for (const argument of argv) {
    const name = /^--?([a-z][a-z0-9-]*)/i.exec(argument)?.[1]?.toLowerCase()
    if (name !== undefined && refused.some((prefix) => name.startsWith(prefix))) return name
  }
  return null
}
