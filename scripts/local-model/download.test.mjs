import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { download, sha256Of } from './download.mjs'

const bytes = randomBytes(300_000)
/** @type {string} */
let folder
/** @type {import('node:http').Server} */
let server
/** @type {string | undefined} */
let askedRange
/** How many bytes the server sends before it cuts the line; all when undefined. @type {number | undefined} */
let cutAt

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-download-'))
  cutAt = undefined
  server = createServer((request, response) => {
    askedRange = request.headers.range
    const from = Number(/^bytes=(\d+)-$/.exec(askedRange ?? '')?.[1] ?? 0)
    if (from >= bytes.length) return response.writeHead(416).end()
    response.writeHead(askedRange ? 206 : 200, { 'content-length': bytes.length - from })
    if (cutAt === undefined) return response.end(bytes.subarray(from))
    return response.write(bytes.subarray(from, cutAt), () => response.destroy())
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

function url() {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/file`
}

test('a download that was cut goes on after what came, and ends with the very bytes', async () => {
  const file = join(folder, 'file')
  cutAt = 100_000
  await expect(download(url(), file, () => {})).rejects.toThrow()
  const came = readFileSync(file).length
  expect(came).toBeGreaterThan(0)
  expect(came).toBeLessThan(bytes.length)

  cutAt = undefined
  /** @type {number[][]} */
  const progress = []
  await download(url(), file, (done, total) => progress.push([done, total]))
  expect(askedRange).toBe(`bytes=${came}-`)
  expect(progress[0]).toEqual([came, bytes.length])
  expect(progress.at(-1)).toEqual([bytes.length, bytes.length])
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a file that is already whole is left alone', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, bytes)
  await download(url(), file, () => {})
  expect(await sha256Of(file)).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('a server that nothing listens behind fails with its reason', async () => {
  const gone = url()
  await new Promise((resolve) => server.close(resolve))
  await expect(download(gone, join(folder, 'file'), () => {})).rejects.toThrow(/ECONNREFUSED/)
})
