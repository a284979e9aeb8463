import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { databaseThread, openDatabase } from './testing/database.ts'
import { answerEnd, question, value } from './testing/questions.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const holder = new URL('./testing/lock-holder.ts', import.meta.url).pathname

/** Another process that holds the lock by the time this returns. */
async function holdLock(...lock: readonly string[]) {
  const child = spawn(process.execPath, [holder, ...lock], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return {
    letGo: () => child.stdin.end(),
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

test('a lock of another process that blocks for ever, or loses the write', async () => {
  const { file, key, open, store } = await openDatabase()
  value(await open({ in: 'file', file, key, busyTimeoutMs: 200 }))
  const asked = question()
  value(await store.ask(asked))
  const other = await holdLock('database', file, Buffer.from(key).toString('hex'))
  expect(await store.end(answerEnd(asked.next.turn))).toEqual({ ok: false, error: { code: 'storage.busy' } })
  // Reading goes on meanwhile.
  expect(value(await store.page(asked.conversation)).messages).toHaveLength(2)

  value(await open({ in: 'file', file, key }))
  const ended = store.end(answerEnd(asked.next.turn))
  other.letGo()
  expect(value(await ended).state).toBe('done')
})

test('two running apps that both believe to be the only one, or none after a crash', async () => {
  const file = join(temporaryFolder(), 'instance.lock')
  const { claim } = databaseThread()
  const first = await holdLock('instance', file)
  expect(await claim(file)).toEqual({ ok: false, error: { code: 'storage.in-use' } })
  await first.kill()
  expect(await claim(file)).toEqual({ ok: true, value: null })
  expect(await claim(file)).toEqual({ ok: true, value: null })
})
