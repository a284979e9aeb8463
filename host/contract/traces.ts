/** Nothing leaves by the network, nothing typed stays on disk; each zero beside its plant. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startFixture } from '../testing/fixture-app.ts'
import { listenOnLoopback } from '../testing/listener.ts'
import { attemptNetwork } from '../testing/network-attempts.ts'
import '../testing/fixture-globals.ts'
import { type Contract, patience } from './contract.ts'

export function tracesContract(it: Contract): void {
  test('a page without a policy of its own reaches no listener on this machine by any of its ways, and the app is asked about each request', async () => {
    const listener = await listenOnLoopback()
    const loose = await startFixture(it.platform, { FIXTURE_POLICY: 'none' })
    try {
      const { tcpPort, udpPort } = listener
      expect(await loose.page.evaluate(attemptNetwork, { tcpPort, udpPort })).toEqual([])
      const cancelled = async () =>
        (await loose.events()).filter(([name]) => name === 'cancelled').map(([, , url]) => String(url))
      const paths = ['beacon', 'fetch', 'image', 'frame', 'module.js', 'style.css', 'events', 'socket']
      await expect
        .poll(async () => {
          const urls = await cancelled()
          return paths.filter((path) => !urls.some((url) => url.endsWith(`/${path}`)))
        }, patience)
        .toEqual([])
      const hits = [...listener.hits]
      await listener.plant()
      expect(hits).toEqual([])
      expect(listener.hits.toSorted()).toEqual(['tcp', 'udp'])
    } finally {
      listener.close()
      await loose.end()
    }
  })

  test.runIf(it.platform.isHost)(
    'what was typed is nowhere on disk, and the probe finds what is',
    async () => {
      const writer = await startFixture(it.platform)
      const word = 'Zwetschgenröster'
      await writer.page.evaluate((typed) => {
        document.title = typed
        localStorage.setItem('typed', typed)
        history.pushState({ typed }, '', `/index.html?${typed}`)
        document.body.append(Object.assign(document.createElement('textarea'), { value: typed }))
      }, word)
      await writer.application.close()
      const found = () => findOnDisk(writer.userData, word)
      expect(await found()).toEqual([])
      await writeFile(join(writer.userData, 'planted'), Buffer.from(`x${word}`, 'utf16le'))
      expect(await found()).toEqual([join(writer.userData, 'planted')])
      await rm(writer.userData, { recursive: true, force: true, maxRetries: 5 })
    },
  )
}

async function findOnDisk(folder: string, word: string): Promise<string[]> {
  const needles = [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
    Buffer.from(encodeURIComponent(word)),
  ]
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hits = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path)
      return needles.some((needle) => bytes.includes(needle)) ? [path] : []
    }),
  )
  return hits.flat()
}
