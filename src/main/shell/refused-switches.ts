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
  'enable-logging',
  'log-file',
  'trace-',
  'enable-tracing',
  'ssl-key-log-file',
  'ignore-certificate-errors',
  'no-sandbox',
  'disable-sandbox',
  'disable-setuid-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-namespace-sandbox',
  'disable-gpu-sandbox',
  'no-zygote',
  'single-process',
  'in-process-gpu',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'unsafely-',
  'allow-',
  'webrtc-ip-handling-policy',
  'force-webrtc-ip-handling-policy',
  'disable-features',
  'enable-blink-features',
  'disable-web-security',
  'load-extension',
  'js-flags',
] as const

/**
 * The first refused switch of a command line, without its dashes; null when there is none. Chromium takes
 * the white space around an argument away before it reads it, and on Windows a slash for the dashes.
 */
export function findRefusedSwitch(argv: readonly string[]): string | null {
  for (const argument of argv) {
    const name = /^(?:--?|\/)([a-z][a-z0-9-]*)(?![a-z0-9/\\-])/i.exec(argument.trim())?.[1]?.toLowerCase()
    if (name !== undefined && refused.some((prefix) => name.startsWith(prefix))) return name
  }
  return null
}
