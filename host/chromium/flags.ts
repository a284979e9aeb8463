/** Chromium's switches: what the window needs, and what takes the network and the disk away from it. */

/**
 * The page gets everything from `protocol.handle`; a name never resolves and every connection, loopback included,
 * is sent to a proxy that does not exist. This stops what request interception cannot see (WebSocket, WebTransport,
 * WebRTC, preconnect, speculative prefetch) and Chromium's own traffic.
 */
const noNetwork = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://proxy.invalid:1',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  // Without an address the updater of components asks all the same, and Chromium then tries a way to the network.
  '--component-updater=url-source=data:,',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
]

/** Off the record: no history, no session files, no storage, no form data, no dumps of memory. */
const noTrace = [
  '--incognito',
  '--disk-cache-size=1',
  '--media-cache-size=1',
  '--disable-gpu-shader-disk-cache',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--metrics-recording-only',
  '--password-store=basic',
]

const plainWindow = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--disable-extensions',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--class=sotto',
  [
    '--disable-features=Translate',
    'MediaRouter',
    'OptimizationHints',
    'AutofillServerCommunication',
    'CertificateTransparencyComponentUpdater',
    'InterestFeedContentSuggestions',
    'AimEnabled',
    'PreconnectToSearch',
    'NetworkTimeServiceQuerying',
  ].join(','),
]

/** Chromium has no sandbox for root and refuses to start; `--test-type` keeps its warning bar out of the window. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []

/** Switches of every Chromium process the host starts, the short-lived ones that open a window included. */
export function commonFlags(profile: string, language: string | undefined): string[] {
  return [
    ...plainWindow,
    ...noTrace,
    ...noNetwork,
    ...asRoot,
    ...(language ? [`--lang=${language}`] : []),
    `--user-data-dir=${profile}`,
  ]
}

/** Switches of the one browser that stays. `debuggingPort` is given only by Playwright. */
export function browserFlags(
  headless: boolean,
  debuggingPort: string | undefined,
  scale: string | undefined,
): string[] {
  return [
    '--remote-debugging-pipe',
    '--no-startup-window',
    ...(headless
      ? ['--headless=new', '--disable-gpu', '--hide-scrollbars', '--screen-info={1600x1000}']
      : []),
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
  ]
}
