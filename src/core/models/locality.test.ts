import { expect, test } from 'vitest'
import type { Locality } from '../contract/views.ts'
import { type ListedModel, localityOf, type ShownModel } from './locality.ts'

const listed: ListedModel = { remoteHost: null, remoteModel: null, bytes: 90_000_000, digest: 'abc' }
const shown: ShownModel = { remoteHost: null, remoteModel: null, hasModelInfo: true }
type Facts = Parameters<typeof localityOf>[0]
const base: Facts = { name: 'smollm2:135m', listed, shown, owner: 'managed', weightsOnDisk: true }

const byTag: Locality = { place: 'cloud', reason: 'cloud-tag', host: null }
const cloud = (host: string | null): Locality => ({ place: 'cloud', reason: 'remote-host', host })
const local = (by: 'managed' | 'verified' | 'vouched'): Locality => ({ place: 'local', by })

const cases: readonly (readonly [string, Partial<Facts>, Locality])[] = [
  ['an ordinary model of our own daemon', {}, local('managed')],
  ['of a verified daemon', { owner: 'verified' }, local('verified')],
  ['of a daemon that was vouched for', { owner: 'vouched', weightsOnDisk: false }, local('vouched')],
  [
    'a verified daemon that reads another disk',
    { owner: 'verified', weightsOnDisk: false },
    { place: 'unverified' },
  ],
  ['a forwarded port', { owner: 'unverified' }, { place: 'unverified' }],
  ['tag cloud', { name: 'gpt-oss:cloud' }, byTag],
  ['tag CLOUD', { name: 'x:CLOUD' }, byTag],
  ['tag that ends in -cloud', { name: 'x:mine-Cloud' }, byTag],
  ['tag with a space behind it', { name: 'x:cloud ' }, byTag],
  ['tag with a next-line mark, which Go trims', { name: 'x:cloud\u0085' }, byTag],
  ['a name that only looks like one', { name: 'my-cloud' }, local('managed')],
  ['a family named cloud', { name: 'cloud:7b' }, local('managed')],
  [
    'remote host in the list alone',
    { listed: { ...listed, remoteHost: 'https://a.test' } },
    cloud('https://a.test'),
  ],
  ['remote model in the list alone', { listed: { ...listed, remoteModel: 'big' } }, cloud(null)],
  [
    'remote host in the details alone',
    { shown: { ...shown, remoteHost: 'https://b.test' } },
    cloud('https://b.test'),
  ],
  ['remote model in the details alone', { shown: { ...shown, remoteModel: 'big' } }, cloud(null)],
  ['details refused because cloud is off', { shown: 'cloud-off' }, cloud(null)],
  [
    'a cloud model that is vouched for',
    { owner: 'vouched', listed: { ...listed, remoteHost: 'h' } },
    cloud('h'),
  ],
  ['no bytes', { listed: { ...listed, bytes: 0 } }, { place: 'no-weights' }],
  ['no digest', { listed: { ...listed, digest: '' } }, { place: 'no-weights' }],
  ['no model info', { shown: { ...shown, hasModelInfo: false } }, { place: 'no-weights' }],
  [
    'no weights behind a vouched port',
    { owner: 'vouched', listed: { ...listed, bytes: 0 } },
    { place: 'no-weights' },
  ],
]

test.each(cases)('%s', (_, changed, verdict) => {
  expect(localityOf({ ...base, ...changed })).toEqual(verdict)
})
