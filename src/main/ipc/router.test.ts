import { expect, test } from 'vitest'
import { failure, success } from '../../core/contract/result.ts'
import type { Log } from '../ports/log.ts'
import type { RouteHandlers } from './route-handlers.ts'
import { createRouter } from './router.ts'

const refused = failure({ code: 'input.invalid' } as const)
const caller = { window: 1 }

/** Only the two routes that the tests call are there; a call of another one is a bug, and shows as one. */
function routerWith(calls: unknown[], log: Log = () => undefined) {
  const handlers: Partial<RouteHandlers> = {
    'draft.read': (input) => {
      calls.push(input)
      return success({ text: 'draft', pastedFrom: null })
    },
    'vault.recovery-key-kept': () => {
      calls.push('kept')
      return failure({ code: 'keys.locked' })
    },
    'models.list': () => {
      throw new TypeError('typed words')
    },
  }
  return createRouter(handlers as RouteHandlers, log)
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

test('a bug in a handler tells the window that there was one, and the log where, and neither its words', async () => {
  const logged: unknown[] = []
  const route = routerWith([], (...line) => logged.push(line))
  const result = await route('request', { name: 'models.list', input: {} }, caller)
  expect(result).toEqual(failure({ code: 'internal' }))
  expect(JSON.stringify(logged)).toContain('router.test.ts')
  expect(JSON.stringify(logged)).not.toContain('typed words')
})
