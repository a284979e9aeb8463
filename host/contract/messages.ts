/** ipcMain, ipcRenderer and ports: values, order, count and sender. */
import { describe, expect, test } from 'vitest'
import '../testing/fixture-globals.ts'
import { type Contract, patience } from './contract.ts'

export function messagesContract(it: Contract): void {
  describe('messages', () => {
    test('keep every kind of value that structured clone keeps, both ways', async () => {
      const wrong = await it.running.page.evaluate(async () => {
        const given = {
          date: new Date(5),
          map: new Map([[{ key: 1 }, new Set([1n])]]),
          missing: undefined,
          notNumber: Number.NaN,
          negativeZero: -0,
          bytes: new Uint8Array([1, 2, 250]),
          floats: new Float64Array([1.5]),
          buffer: new ArrayBuffer(3),
          pattern: /a/gi,
          error: new RangeError('far'),
          nothing: null,
          $: 'dollar',
          text: 'ü😀\u0000\ud800',
          self: {},
        }
        given.self = given
        const got = await fixture.invoke<typeof given>('echo', given)
        const checks: { [name: string]: boolean } = {
          date: got.date instanceof Date && got.date.getTime() === 5,
          map: [...got.map.values()][0]?.has(1n) === true,
          missing: 'missing' in got && got.missing === undefined,
          notNumber: Number.isNaN(got.notNumber),
          negativeZero: Object.is(got.negativeZero, -0),
          bytes: got.bytes instanceof Uint8Array && got.bytes[2] === 250,
          floats: got.floats[0] === 1.5,
          buffer: got.buffer.byteLength === 3,
          pattern: got.pattern.flags === 'gi',
          error: got.error.message === 'far',
          nothing: got.nothing === null,
          $: got.$ === 'dollar',
          text: got.text === given.text,
          self: got.self === got,
        }
        return Object.keys(checks).filter((name) => !checks[name])
      })
      expect(wrong).toEqual([])
    })

    test('a handler that throws, or is missing, rejects with the words of Electron', async () => {
      const told = await it.running.page.evaluate(() =>
        Promise.all(
          ['fail', 'nobody'].map((channel) => fixture.invoke(channel).catch((error: Error) => error.message)),
        ),
      )
      expect(told).toEqual([
        "Error invoking remote method 'fail': TypeError: main threw",
        "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      ])
    })

    test('20,000 from main arrive complete and in order', async () => {
      const count = 20_000
      const isInOrder = await it.running.page.evaluate(
        (expected) =>
          new Promise<boolean>((resolve) => {
            let next = 0
            const stop = fixture.on('number', (index) => {
              if (index !== next) resolve(false)
              next += 1
              if (next !== expected) return
              stop()
              resolve(true)
            })
            fixture.send('burst', expected)
          }),
        count,
      )
      expect(isInOrder).toBe(true)
    })

    test('2,000 from the page arrive complete and in order', async () => {
      await it.running.page.evaluate(() => {
        for (let index = 0; index < 2000; index += 1) fixture.send('count', index)
      })
      await it.eventually((events) => events.some(([name, index]) => name === 'counted' && index === 1999))
      const counted = (await it.running.events())
        .filter(([name]) => name === 'counted')
        .map(([, index]) => index)
      expect(counted).toEqual(Array.from({ length: 2000 }, (_, index) => index))
    })

    test('the sender is the top frame of the own origin', async () => {
      expect(await it.running.page.evaluate(() => fixture.invoke('sender'))).toEqual({
        url: 'sotto://ui/index.html',
        origin: 'sotto://ui',
        isTop: true,
        id: 1,
      })
    })

    test('a port reaches from a utility process into the page and back', async () => {
      const answer = await it.running.page.evaluate(async () => {
        const { got, type } = await fixture.invoke<{ got: { greeting: Map<number, string> }; type: string }>(
          'worker',
        )
        return [...got.greeting, type]
      })
      expect(answer).toEqual([[1, 'one'], 'utility'])
      await expect
        .poll(() => it.running.page.evaluate(() => globalThis.heard), patience)
        .toEqual(['hello from the worker', { echo: { when: new Date(5) } }])
    })
  })
}
