/** One contract for the host and for Electron: what the app relies on. Electron takes part where its binary is. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from './chromium/find-chromium.ts'
import { bridgeContract } from './contract/bridge.ts'
import { Contract, patience } from './contract/contract.ts'
import { lifecycleContract } from './contract/lifecycle.ts'
import { messagesContract } from './contract/messages.ts'
import { pageContract } from './contract/page.ts'
import { tracesContract } from './contract/traces.ts'
import { windowContract } from './contract/window.ts'
import { electronMembers } from './generate-members.ts'
import members from './members.json' with { type: 'json' }
import { platforms, startFixture } from './testing/fixture-app.ts'
import { listenOnLoopback } from './testing/listener.ts'
import { attemptNetwork } from './testing/network-attempts.ts'

test('the list of members that must throw is that of the installed Electron', () => {
  expect(members).toEqual(electronMembers)
})

test('the probe of the network sees every way when nothing holds a page back', async () => {
  const listener = await listenOnLoopback()
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${listener.tcpPort}/page`)
    const { tcpPort, udpPort } = listener
    // its end is not waited for: the STUN request, which nobody answers, would take long
    page.evaluate(attemptNetwork, { tcpPort, udpPort }).catch(() => undefined)
    const paths = [
      'beacon',
      'prefetch',
      'speculation',
      'fetch',
      'image',
      'frame',
      'module.js',
      'style.css',
      'events',
      'socket',
    ]
    const ways = ['tcp', 'udp', ...paths.map((path) => `/${path}`)]
    await expect.poll(() => ways.filter((way) => !listener.hits.includes(way)), patience).toEqual([])
  } finally {
    listener.close()
    await browser.close()
  }
})

describe.each(platforms)('on $name', (platform) => {
  const contract = new Contract(platform)

  beforeAll(async () => {
    contract.files = await mkdtemp(join(tmpdir(), 'host-files-'))
    await writeFile(join(contract.files, 'nöte 1.md'), 'one')
    await writeFile(join(contract.files, 'two.txt'), 'two')
    contract.running = await startFixture(platform)
  })

  afterAll(async () => {
    await rm(contract.files, { recursive: true, force: true })
    await contract.running.end()
  })

  bridgeContract(contract)
  messagesContract(contract)
  pageContract(contract)
  windowContract(contract)
  tracesContract(contract)
  // last, because it closes the window
  lifecycleContract(contract)
})
