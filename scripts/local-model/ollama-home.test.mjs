import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdsChatModel } from './ollama-home.mjs'

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-models-'))
  mkdirSync(join(folder, 'blobs'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const weights = { mediaType: 'application/vnd.ollama.image.model', digest: 'sha256:aa' }
const template = { mediaType: 'application/vnd.ollama.image.template', digest: 'sha256:bb' }

/** @param {unknown[]} layers @param {string} [family] */
function manifest(layers, family = 'llama') {
  const library = join(folder, 'manifests', 'registry.ollama.ai', 'library', 'some')
  mkdirSync(library, { recursive: true })
  writeFileSync(join(library, 'tag'), JSON.stringify({ config: { digest: 'sha256:cc' }, layers }))
  writeFileSync(join(folder, 'blobs', 'sha256-cc'), JSON.stringify({ model_family: family }))
}

/** @param {string} digest */
const blob = (digest) => writeFileSync(join(folder, 'blobs', `sha256-${digest}`), 'x')

test('a model with all its parts needs no other', () => {
  manifest([weights, template])
  blob('aa')
  blob('bb')
  expect(holdsChatModel(folder)).toBe(true)
})

test('no folder and no model mean that one is still to be fetched', () => {
  expect(holdsChatModel(join(folder, 'nowhere'))).toBe(false)
  expect(holdsChatModel(folder)).toBe(false)
})

test('a pull that was cut short does not count as a model', () => {
  manifest([weights, template])
  blob('aa')
  expect(holdsChatModel(folder)).toBe(false)
})

test('an alias of a cloud model, which has no weights, does not count', () => {
  manifest([template])
  blob('bb')
  expect(holdsChatModel(folder)).toBe(false)
})

test('a model that only makes vectors does not count', () => {
  manifest([weights], 'nomic-bert')
  blob('aa')
  expect(holdsChatModel(folder)).toBe(false)
})
