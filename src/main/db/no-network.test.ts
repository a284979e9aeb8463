import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

/** What each way out did in a thread: `opened`, or the words of its refusal. */
async function tryDoors(closed: boolean): Promise<Record<string, string>> {
  const thread = new Worker(new URL('./testing/doors.ts', import.meta.url), { workerData: { closed } })
  return new Promise((resolve, reject) => {
    thread.once('message', (said: Record<string, string>) => {
      resolve(said)
      void thread.terminate()
    })
    thread.once('error', reject)
  })
}

test('a dependency of the database that reaches the network or starts a process', async () => {
  const refused = await tryDoors(true)
  for (const [door, said] of Object.entries(refused))
    expect(said, door).toContain('this thread has no way out')

  // The same probe, with the doors open, finds every one of them open.
  const open = await tryDoors(false)
  expect(Object.keys(open)).toEqual(Object.keys(refused))
  expect(Object.keys(open).length).toBeGreaterThan(20)
  for (const [door, said] of Object.entries(open)) expect(said, door).toBe('opened')
})
