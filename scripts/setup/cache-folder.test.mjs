import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from './cache-folder.mjs'

test('an empty XDG_CACHE_HOME does not put the cache into the working folder', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '' }, 'linux', '/home/a')).toBe(join('/home/a', '.cache', 'sotto'))
})

test('each system has the cache where it clears caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe(join('/x', 'sotto'))
  expect(cacheFolder({}, 'darwin', '/Users/a')).toBe(join('/Users/a', 'Library', 'Caches', 'sotto'))
  expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32', '/u')).toBe(join('/local', 'sotto', 'cache'))
})
