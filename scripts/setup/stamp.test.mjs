import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOf } from './stamp.mjs'

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-stamp-'))
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true })
  writeFileSync(join(folder, 'src', 'deep', 'one.ts'), 'one')
  writeFileSync(join(folder, 'src', 'two.ts'), 'two')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const hash = () => hashOf(folder, ['src', 'config.ts'])

test('unchanged sources are not built again', () => {
  expect(hash()).toBe(hash())
})

test.each([
  ['a changed file', () => writeFileSync(join(folder, 'src', 'deep', 'one.ts'), 'ONE')],
  ['a new file', () => writeFileSync(join(folder, 'src', 'three.ts'), '')],
  ['a removed file', () => rmSync(join(folder, 'src', 'two.ts'))],
  ['a renamed file', () => renameSync(join(folder, 'src', 'two.ts'), join(folder, 'src', 'second.ts'))],
  ['a named file that was missing', () => writeFileSync(join(folder, 'config.ts'), '')],
])('%s makes the build stale', (_, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})
