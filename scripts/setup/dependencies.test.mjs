import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { areInstalled } from './dependencies.mjs'

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-dependencies-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** @param {string} file @param {unknown} value */
function write(file, value) {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), JSON.stringify(value))
}

/** @param {Record<string, unknown>} packages */
const locked = (packages) => write('package-lock.json', { packages: { '': {}, ...packages } })
/** @param {Record<string, unknown>} packages */
const installed = (packages) => write('node_modules/.package-lock.json', { packages })

const one = { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-a' } }

test('what npm finished installing is not installed again', () => {
  locked(one)
  installed(one)
  write('node_modules/one/package.json', {})
  expect(areInstalled(folder)).toBe(true)
})

test('an installation that was cut short before npm wrote its list is done again', () => {
  locked(one)
  write('node_modules/one/package.json', {})
  expect(areInstalled(folder)).toBe(false)
})

test.each([
  ['another version', { version: '1.0.1', integrity: 'sha512-a' }],
  ['other bytes of the same version', { version: '1.0.0', integrity: 'sha512-b' }],
])('%s than the lock names is replaced', (_, found) => {
  locked(one)
  installed({ 'node_modules/one': found })
  write('node_modules/one/package.json', {})
  expect(areInstalled(folder)).toBe(false)
})

test('a package whose folder was deleted comes back', () => {
  locked(one)
  installed(one)
  expect(areInstalled(folder)).toBe(false)
})

test('a package for another platform need not be there, a required one must', () => {
  const other = { version: '1.0.0', integrity: 'sha512-c' }
  installed({})
  locked({ 'node_modules/for-mac': { ...other, optional: true } })
  expect(areInstalled(folder)).toBe(true)
  locked({ 'node_modules/for-all': other })
  expect(areInstalled(folder)).toBe(false)
})

test('a package that is locked by its version alone is not installed at every start', () => {
  locked({ 'node_modules/one': { version: '1.0.0' } })
  installed(one)
  write('node_modules/one/package.json', {})
  expect(areInstalled(folder)).toBe(true)
})
