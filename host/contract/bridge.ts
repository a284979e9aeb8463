/** contextBridge: what a page gets of its preload, and what it does not. */
import { describe, expect, test } from 'vitest'
import '../testing/fixture-globals.ts'
import type { Contract } from './contract.ts'

export function bridgeContract(it: Contract): void {
  describe('the bridge', () => {
    test('carries values, calls, callbacks and promises, and what it exposes cannot be changed', async () => {
      const seen = await it.running.page.evaluate(async () => {
        const { values } = fixture
        const given = { x: 1 }
        return {
          isDate: values.list[1].when instanceof Date,
          isFrozen: Object.isFrozen(values.list) && Object.isFrozen(fixture),
          isCopy: fixture.same(given) !== given,
          sum: fixture.add(2, 3),
          twice: fixture.callTwice((value) => value * 10),
          later: await fixture.later({ deep: [1, 2] }),
        }
      })
      expect(seen).toEqual({
        isDate: true,
        isFrozen: true,
        isCopy: true,
        sum: 5,
        twice: 30,
        later: { deep: [1, 2] },
      })
    })

    test('an error of the preload arrives as an Error of the page, thrown or rejected', async () => {
      const seen = await it.running.page.evaluate(async () => {
        const told = (error: unknown) => (error instanceof Error ? error.message : 'no Error of this world')
        let thrown = ''
        try {
          fixture.throws()
        } catch (error) {
          thrown = told(error)
        }
        return [thrown, await fixture.rejects().catch(told)]
      })
      expect(seen).toEqual(['preload threw', 'preload rejected'])
    })

    test('a page that poisons its prototypes does not reach the preload', async () => {
      const seen = await it.running.page.evaluate(async () => {
        const { stringify } = JSON
        const { dispatchEvent } = EventTarget.prototype
        const { apply } = Reflect
        let caught = 0
        const trap = () => {
          caught += 1
          throw new Error('poisoned')
        }
        JSON.stringify = trap
        EventTarget.prototype.dispatchEvent = trap
        Reflect.apply = trap
        const echoed = await fixture.invoke('echo', [1, { b: 2 }]).finally(() => {
          JSON.stringify = stringify
          EventTarget.prototype.dispatchEvent = dispatchEvent
          Reflect.apply = apply
        })
        return { caught, echoed }
      })
      expect(seen).toEqual({ caught: 0, echoed: [1, { b: 2 }] })
    })

    test('nothing of Node or of the preload is in the page, and a frame in it gets no bridge', async () => {
      const seen = await it.running.page.evaluate(() => {
        const names = [
          'require',
          'process',
          'module',
          'ipcRenderer',
          '__electronHost',
          '__electronHostReceive',
        ]
        return names.filter((name) => name in globalThis)
      })
      expect(seen).toEqual([])
      const frame = it.running.page.frames().find((one) => one.url().endsWith('/frame.html'))
      expect(await frame?.evaluate(() => [typeof globalThis.fixture, document.title])).toEqual([
        'undefined',
        'Frame',
      ])
    })
  })
}
