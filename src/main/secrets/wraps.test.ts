import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  unwrapByKeychain,
  unwrapByPassphrase,
  unwrapByRecoveryKey,
  wrapByKeychain,
  wrapByPassphrase,
  wrapByRecoveryKey,
} from './wraps.ts'

const database = randomUUID()
const dataKey = randomBytes(32)

test('a wrap that another key, another database or another kind of wrap opens', () => {
  const key = randomBytes(32)
  const wrap = wrapByKeychain(dataKey, key, database)
  expect(unwrapByKeychain(wrap, key, database)).toEqual(dataKey)
  expect(unwrapByKeychain(wrap, randomBytes(32), database)).toBeNull()
  expect(unwrapByKeychain(wrap, Buffer.from('short'), database)).toBeNull()
  expect(unwrapByKeychain(wrap, key, randomUUID())).toBeNull()

  const secret = randomBytes(20)
  const recovery = wrapByRecoveryKey(dataKey, secret, database)
  expect(unwrapByRecoveryKey(recovery, secret, database)).toEqual(dataKey)
  expect(unwrapByRecoveryKey(recovery, randomBytes(20), database)).toBeNull()
  expect(unwrapByRecoveryKey(wrap, secret, database)).toBeNull()
})

test('a changed or cut wrap that opens, or crashes', () => {
  const key = randomBytes(32)
  const wrap = wrapByKeychain(dataKey, key, database)
  const bytes = Buffer.from(wrap.sealed, 'base64')
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    expect(unwrapByKeychain({ ...wrap, sealed: changed.toString('base64') }, key, database)).toBeNull()
  }
  for (const length of [0, 1, 15, 16, 47]) {
    const cut = bytes.subarray(0, length).toString('base64')
    expect(unwrapByKeychain({ ...wrap, sealed: cut }, key, database)).toBeNull()
  }
  expect(unwrapByKeychain({ ...wrap, nonce: '' }, key, database)).toBeNull()
})

test('a passphrase that opens nothing when it is typed on another system', async () => {
  const wrap = await wrapByPassphrase(dataKey, 'caf\u00e9 au lait 密码', database)
  expect(await unwrapByPassphrase(wrap, 'cafe\u0301 au lait 密码', database)).toEqual(dataKey)
  expect(await unwrapByPassphrase(wrap, 'cafe au lait 密码', database)).toBeNull()
})

test('two wraps of one passphrase that can be told to be the same', async () => {
  const [one, two] = await Promise.all([
    wrapByPassphrase(dataKey, 'the same words', database),
    wrapByPassphrase(dataKey, 'the same words', database),
  ])
  expect(Buffer.from(one.salt, 'base64')).toHaveLength(16)
  expect(one.salt).not.toBe(two.salt)
  expect(one.sealed).not.toBe(two.sealed)
})
