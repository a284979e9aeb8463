/**
 * Chromium's own switches that leave the window no way out. The policy of the page and the session's
 * filter do not see WebRTC, preconnects and look-ups: a page under `connect-src 'none'` still sends STUN
 * packets. So no name resolves, every connection goes to a proxy that does not exist, and nothing goes
 * around it. See https://www.chromium.org/developers/design-documents/network-stack/ and
 * https://peter.sh/experiments/chromium-command-line-switches/
 */
export const noNetwork: readonly (readonly [name: string, value: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'http://proxy.invalid:1'],
  ['proxy-bypass-list', '<-loopback>'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking', ''],
]

/** Has to run before the app is ready. */
export function closeChromium(commandLine: { appendSwitch(name: string, value: string): void }): void {
  for (const [name, value] of noNetwork) commandLine.appendSwitch(name, value)
}
