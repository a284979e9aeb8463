import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { chat } from './harness/chat.ts'
import { test } from './harness/sotto.ts'

/** A listener on this machine that remembers each connection: where a leaking page would knock. */
class Ear {
  readonly heard: string[] = []
  readonly #server: Server

  constructor(server: Server) {
    this.#server = server
    server.on('connection', () => this.heard.push('connection'))
  }

  static async open(): Promise<Ear> {
    const server = createServer((_request, response) => response.end('heard'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new Ear(server)
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

const hostile = (address: string): string => `
![pixel](${address}/pixel.png?words) ![][ref] <img src="${address}/img">
<script>fetch("${address}/script")</script> <style>@import url(${address}/style.css)</style>
<iframe src="${address}/frame"></iframe> <link rel="prefetch" href="${address}/prefetch">
<svg onload="fetch('${address}/svg')"><image href="${address}/svg-image"/></svg>
[a link](javascript:fetch('${address}/javascript')) [data](data:text/html,<script>1</script>)
[file](file:///etc/passwd) [share](smb://127.0.0.1/x) <${address}/auto> ${address}/bare
[mail](mailto:x@127.0.0.1) <video src="${address}/video" autoplay></video>

[ref]: ${address}/reference.png

| a | b |
|---|---|
| ![cell](${address}/cell.png) | <img src=x onerror="fetch('${address}/onerror')"> |

\`\`\`html
<img src="${address}/code">
\`\`\`

The end of the hostile answer.
`

test.use({ daemon: {} })

let ear: Ear
test.beforeAll(async () => {
  ear = await Ear.open()
})
test.afterAll(() => ear.close())

test('an answer full of addresses causes no request, no console error and no navigation', async ({
  sotto,
}) => {
  sotto.home.rewriteDouble({ chat: { text: hostile(ear.address) } })
  await sotto.close()
  const page = await sotto.open()
  const requested: string[] = []
  // The window still fetches parts of the app itself, whatever is answered.
  const ownParts = new URL('assets/', page.url()).href
  page.on('request', (request) => {
    if (!request.url().startsWith(ownParts)) requested.push(request.url())
  })
  const before = page.url()

  await chat.ask(page, 'Show me something')
  await expect(chat.answers(page)).toContainText('The end of the hostile answer.')
  await chat.answered(page)
  for (const control of await chat.answers(page).getByRole('button').all()) await control.click()
  await page.keyboard.press('Escape')
  await expect(
    chat.answers(page).locator('img, script, style, iframe, svg image, video, link, a[href]'),
  ).toHaveCount(0)

  expect(requested).toEqual([])
  expect(ear.heard).toEqual([])
  expect(page.url()).toBe(before)
  expect(sotto.complaints).toEqual([])
  expect(sotto.app.windows()).toHaveLength(1)
})

test('… and the same ear hears a knock, so its silence means something', async () => {
  await fetch(`${ear.address}/plant`)
  expect(ear.heard).toEqual(['connection'])
})

test('… and the same page, asked by a script in it, still reaches nobody, and its complaint is seen', async ({
  sotto,
}) => {
  const heard = ear.heard.length
  await sotto.page.evaluate((address) => fetch(`${address}/fetch`).catch(() => undefined), ear.address)
  await expect.poll(() => sotto.complaints.length).toBeGreaterThan(0)
  expect(ear.heard).toHaveLength(heard)
})
