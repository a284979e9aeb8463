import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasWeights } from './weights-on-disk.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const weights = 'the weights'
const layer = {
  mediaType: 'application/vnd.ollama.image.model',
  digest: `sha256:${sha256(weights)}`,
  size: 11,
}
const manifest = JSON.stringify({ layers: [layer] })
let folder: string
let blob: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-weights-'))
  const library = join(folder, 'manifests', 'registry.ollama.ai', 'library', 'family')
  mkdirSync(library, { recursive: true })
  mkdirSync(join(folder, 'blobs'))
  writeFileSync(join(library, 'tag'), manifest)
  blob = join(folder, 'blobs', `sha256-${sha256(weights)}`)
  writeFileSync(blob, weights)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a model whose manifest and weights lie here is here, by each of its names', async () => {
  expect(await hasWeights(['/nowhere', folder], 'family:tag', sha256(manifest))).toBe(true)
  expect(await hasWeights([folder], 'registry.ollama.ai/library/family:tag', sha256(manifest))).toBe(true)
})

test('a daemon that lists another digest reads another disk', async () => {
  expect(await hasWeights([folder], 'family:tag', sha256('another manifest'))).toBe(false)
})

test('weights that are missing or cut short are not here', async () => {
  truncateSync(blob, 5)
  expect(await hasWeights([folder], 'family:tag', sha256(manifest))).toBe(false)
  rmSync(blob)
  expect(await hasWeights([folder], 'family:tag', sha256(manifest))).toBe(false)
})

test('a name that leads out of the folder finds nothing', async () => {
  expect(await hasWeights([folder], '../../x:tag', sha256(manifest))).toBe(false)
  expect(await hasWeights([folder], '..:tag', sha256(manifest))).toBe(false)
})

test('a manifest without weights, as of a cloud stub, is no model here', async () => {
  const stub = JSON.stringify({ layers: [] })
  writeFileSync(join(folder, 'manifests', 'registry.ollama.ai', 'library', 'family', 'stub'), stub)
  expect(await hasWeights([folder], 'family:stub', sha256(stub))).toBe(false)
})
