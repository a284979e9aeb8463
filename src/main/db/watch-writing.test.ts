import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SottoError } from '../../core/contract/errors.ts'
import { machineClock } from '../machine-clock.ts'
import { openDatabase } from './testing/database.ts'
import { answerEnd, question, value } from './testing/questions.ts'
import { canMount, tinyDisk } from './testing/tiny-disk.ts'
import { watchWriting } from './watch-writing.ts'

const megabyte = 1024 * 1024

test.runIf(canMount)(
  'a full disk that nobody is told of, an answer that never ends on it, and a banner that never goes',
  async () => {
    const disk = tinyDisk(8 * megabyte)
    const { store: own, tryWriting } = await openDatabase(disk.folder)
    const said: (SottoError | null)[] = []
    let next = (_error: SottoError | null): void => {}
    const changed = (error: SottoError | null): void => {
      said.push(error)
      next(error)
    }
    const { store, error, close } = watchWriting({
      database: { store: own, tryWriting },
      clock: machineClock,
      changed,
    })
    const asked = question()
    value(await store.ask(asked))
    disk.fill()
    const text = 'x'.repeat(300_000)
    // The first gives up the reserve, the second has no room for an answer of its size.
    expect((await store.checkpoint(asked.next.turn, text, '')).ok).toBe(false)
    expect(said).toEqual([{ code: 'storage.full' }])
    disk.fill()
    const end = answerEnd(asked.next.turn, { text: 'y'.repeat(3_000_000) })
    expect(await store.end(end)).toEqual({ ok: false, error: { code: 'storage.full' } })
    expect(value(await store.page(asked.conversation)).conversation.answering).toBe(true)

    const recovered = new Promise((resolve) => {
      next = resolve
    })
    disk.empty()
    expect(await recovered).toBeNull()
    expect(error()).toBeNull()
    expect(existsSync(join(disk.folder, 'reserve'))).toBe(true)
    // Without being asked for: what was owed is on the disk.
    const answer = value(await store.answer(asked.next.answer))
    expect([answer.state, answer.text.length]).toEqual(['done', 3_000_000])
    close()
  },
)

test.runIf(canMount)(
  'a question that is asked before what is owed to the last answer is on disk',
  async () => {
    const disk = tinyDisk(16 * megabyte)
    const { store } = await openDatabase(disk.folder)
    const asked = question()
    value(await store.ask(asked))
    disk.fill()
    const text = 'y'.repeat(5_000_000)
    expect((await store.end(answerEnd(asked.next.turn, { text }))).ok).toBe(false)
    disk.empty()
    const next = question({ conversation: asked.conversation, isNew: false })
    value(await store.ask(next))
    expect(value(await store.answer(asked.next.answer))).toMatchObject({ state: 'done' })
  },
)
