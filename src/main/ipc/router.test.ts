import { expect, test } from 'vitest'
import { failure, success } from '../../core/contract/result.ts'
import type { RouteHandlers } from './route-handlers.ts'
import { createRouter } from './router.ts'

const refused = failure({ code: 'input.invalid' } as const)
const caller = { window: 1 }

/** Only the two routes that the tests call are there; a call of another one is a bug, and shows as one. */
function routerWith(calls: unknown[]) {
  const handlers: Partial<RouteHandlers> = {
    'draft.read': (input) => {
      calls.push(input)
      return success('draft')
    },
    'vault.recovery-key-kept': () => {
      calls.push('kept')
      return failure({ code: 'keys.locked' })
    },
    'models.list': () => {
      throw new TypeError('a bug')
    },
  }
  return createRouter(handlers as RouteHandlers, () => undefined)
}

test('a consent that comes by the ordinary channel, where no click is checked, is refused', async () => {
  const calls: unknown[] = []
  const route = routerWith(calls)
  const message = { name: 'vault.recovery-key-kept', input: {} }
  expect(await route('request', message, caller)).toEqual(refused)
  expect(calls).toEqual([])
  expect(await route('consent', message, caller)).toEqual(failure({ code: 'keys.locked' }))
  expect(calls).toEqual(['kept'])
})

test.each([
  null,
  'draft.read',
  { name: '__proto__', input: {} },
  { name: 'constructor', input: {} },
  { name: 'draft.read' },
  { name: 'draft.read', input: { conversation: "'; drop table message" } },
])('a call that the contract does not know reaches no handler: %j', async (message) => {
  const calls: unknown[] = []
  expect(await routerWith(calls)('request', message, caller)).toEqual(refused)
  expect(calls).toEqual([])
})

test('a bug in a handler tells the window nothing but that there was one', async () => {
  const result = await routerWith([])('request', { name: 'models.list', input: {} }, caller)
  expect(result).toEqual(failure({ code: 'internal' }))
})
