import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './db/testing/temporary-folder.ts'
import { folderSize } from './folder-size.ts'

test('a history whose size is not that of its files', async () => {
  const folder = temporaryFolder()
  expect(await folderSize(folder)).toBe(0)
  writeFileSync(join(folder, 'history.db'), Buffer.alloc(4096))
  writeFileSync(join(folder, 'history.db-wal'), Buffer.alloc(100))
  mkdirSync(join(folder, 'backup'))
  expect(await folderSize(folder)).toBe(4196)
  expect(await folderSize(join(folder, 'nowhere'))).toBe(0)
})
