/**
 * Every way that a page has to reach a server; runs in the page, so it uses nothing from outside itself. Resolves when
 * each attempt that can tell has failed; those that cannot are made first, so that they have had all that time.
 */
export async function attemptNetwork({
  tcpPort,
  udpPort,
}: {
  tcpPort: number
  udpPort: number
}): Promise<string[]> {
  const base = `http://127.0.0.1:${tcpPort}`
  const reached: string[] = []
  const link = (rel: string, href: string, as = '') => {
    const element = Object.assign(document.createElement('link'), { rel, href, as })
    document.head.append(element)
    return element
  }
  link('preconnect', base)
  link('dns-prefetch', base)
  link('prefetch', `${base}/prefetch`)
  const rules = { prefetch: [{ source: 'list', urls: [`${base}/speculation`], eagerness: 'immediate' }] }
  const speculation = document.createElement('script')
  speculation.type = 'speculationrules'
  speculation.textContent = JSON.stringify(rules)
  document.head.append(speculation)
  navigator.sendBeacon(`${base}/beacon`, 'x')

  const settled = (name: string, target: EventTarget, good: string) =>
    new Promise<void>((resolve) => {
      target.addEventListener(good, () => {
        reached.push(name)
        resolve()
      })
      target.addEventListener('error', () => resolve())
    })
  const fails = async (name: string, attempt: Promise<unknown>) => {
    await attempt.then(
      () => reached.push(name),
      () => undefined,
    )
  }
  const image = new Image()
  const imageSettled = settled('image', image, 'load')
  image.src = `${base}/image`
  const module = Object.assign(document.createElement('script'), { type: 'module', src: `${base}/module.js` })
  const moduleSettled = settled('module', module, 'load')
  document.head.append(module)
  const frame = document.createElement('iframe')
  frame.src = `${base}/frame`
  document.body.append(frame)

  const connection = new RTCPeerConnection({
    iceServers: [
      { urls: `stun:127.0.0.1:${udpPort}` },
      { urls: `turn:127.0.0.1:${tcpPort}?transport=tcp`, username: 'a', credential: 'b' },
    ],
  })
  connection.createDataChannel('data')
  const gathered = new Promise<void>((resolve) => {
    connection.addEventListener('icegatheringstatechange', () => {
      if (connection.iceGatheringState === 'complete') resolve()
    })
  })
  await connection.setLocalDescription(await connection.createOffer())
  await Promise.all([
    fails('fetch', fetch(`${base}/fetch`)),
    fails('fetch without cors', fetch(`${base}/fetch`, { mode: 'no-cors', keepalive: true })),
    fails('fetch of another scheme', fetch(`http://localhost:${tcpPort}/fetch`, { mode: 'no-cors' })),
    moduleSettled,
    fails('service worker', navigator.serviceWorker.register(`${base}/worker.js`)),
    fails('web transport', new WebTransport(`https://127.0.0.1:${udpPort}/transport`).ready),
    settled('preload', link('preload', `${base}/preload`, 'image'), 'load'),
    settled('stylesheet', link('stylesheet', `${base}/style.css`), 'load'),
    settled('web socket', new WebSocket(`ws://127.0.0.1:${tcpPort}/socket`), 'open'),
    settled('event source', new EventSource(`${base}/events`), 'open'),
    imageSettled,
    gathered,
  ])
  return reached
}
