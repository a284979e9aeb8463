import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { MessageId } from '../contract/ids.ts'
import { readPath, writePath } from './path-text.ts'

test('a path that comes back in another order, with other roles, or cut', () => {
  const roles = ['user', 'assistant', 'user', 'user', 'assistant'] as const
  const path = roles.map((role) => ({ id: MessageId.parse(randomUUID()), role }))
  expect(readPath(writePath(path))).toEqual(path)
  expect(readPath('')).toEqual([])
  expect(() => readPath(writePath(path).slice(0, -1))).toThrow(TypeError)
})
