import { type ChildProcess, spawn } from 'node:child_process'
import { createSocket, type Socket } from 'node:dgram'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { closeChromium, noNetwork } from './no-network.ts'

/** Where the system has no such binary, the switches have nothing to be tried on. */
const chromium = '/usr/lib/chromium/chromium'
const address = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

test('Chromium is told every switch', () => {
  const told: string[] = []
  closeChromium({ appendSwitch: (name, value) => void told.push(`${name}=${value}`) })
  expect(told).toEqual(noNetwork.map(([name, value]) => `${name}=${value}`))
  expect(told).toContain('force-webrtc-ip-handling-policy=disable_non_proxied_udp')
})

test.skipIf(!existsSync(chromium) || address === undefined)(
  'a taken-over page leaks by no WebRTC, which its policy does not see',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sotto-webrtc-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
    const listener = createSocket('udp4')
    onTestFinished(() => void listener.close())
    await new Promise<void>((resolve) => listener.bind(0, address, resolve))

    // The plant: without the switches the same page reaches the listener.
    expect(await packetsOf(folder, listener, [])).toBeGreaterThan(0)
    const switches = noNetwork.map(([name, value]) => `--${name}${value === '' ? '' : `=${value}`}`)
    expect(await packetsOf(folder, listener, switches)).toBe(0)
  },
)

/** How many packets arrive until one has, or the page says that it gathered every address it could. */
async function packetsOf(folder: string, listener: Socket, switches: readonly string[]): Promise<number> {
  const { address: host, port } = listener.address()
  const page = join(folder, 'page.html')
  writeFileSync(
    page,
    `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; connect-src 'none'">
<script>
  const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${host}:${port}' }] })
  peer.onicegatheringstatechange = () => { if (peer.iceGatheringState === 'complete') console.log('gathered-all') }
  peer.createDataChannel('x')
  peer.createOffer().then((offer) => peer.setLocalDescription(offer))
</script>`,
  )
  let packets = 0
  const arrived = new Promise<void>((resolve) => {
    listener.on('message', () => {
      packets += 1
      resolve()
    })
  })
  const profile = mkdtempSync(join(folder, 'profile-'))
  const browser = spawn(
    chromium,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--enable-logging=stderr',
      `--user-data-dir=${profile}`,
      ...switches,
      pathToFileURL(page).href,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  try {
    await Promise.race([arrived, gathered(browser)])
  } finally {
    const gone = new Promise((resolve) => browser.once('exit', resolve))
    browser.kill('SIGKILL')
    await gone
    listener.removeAllListeners('message')
  }
  return packets
}

function gathered(browser: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1')
      if (said.includes('gathered-all')) resolve()
    })
    browser.once('exit', () => reject(new Error(`Chromium ended: ${said.slice(-400)}`)))
  })
}
