import { randomBytes, randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { type DiskCall, recordDisk } from './testing/disk-record.ts'
import { historyRows } from './testing/history-rows.ts'
import { filesAfterCut } from './testing/power-cut.ts'
import { randomFrom } from './testing/random.ts'
import { digestOf, sessionStates } from './testing/session-states.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const cuts = 100
const rounds = 7
const writer = new URL('./testing/session-writer.ts', import.meta.url).pathname

test('a power cut in the middle of edits, branches, titles and deletes that loses what was acknowledged', {
  timeout: 240_000,
}, () => {
  const seed = randomInt(2 ** 31)
  const random = randomFrom(seed)
  const key = randomBytes(32)
  const { steps, states } = sessionStates(rounds, key)
  const folder = temporaryFolder()
  const file = join(folder, 'history.db')
  const input = [file, key.toString('hex'), String(rounds)]
  const calls = recordDisk(writer, input, file, folder)
  expect(calls.filter(({ call }) => call === 'acknowledge')).toHaveLength(steps.length)
  // The log was merged into the file at least once, so that cuts within that are among them.
  const first = calls.findIndex(({ call }) => call === 'acknowledge')
  expect(calls.findLastIndex((call) => call.call === 'write' && call.file === file)).toBeGreaterThan(first)

  const cut = (of: readonly DiskCall[]) => cutPower(of, { first, key, states, random })
  const { wrong, applied } = cut(calls)
  process.stdout.write(
    `power cut of a session, seed ${seed}: ${applied} of ${cuts} had the step under way too\n`,
  )
  expect(wrong).toEqual([])
  // The same record as if the disk had never been waited for: the comparison sees what is lost.
  expect(cut(calls.filter(({ call }) => call !== 'sync')).wrong.length).toBeGreaterThan(cuts / 4)
})

/** Cuts in which the history is neither as it was acknowledged nor has the step under way as well. */
function cutPower(
  calls: readonly DiskCall[],
  {
    first,
    key,
    states,
    random,
  }: { first: number; key: Uint8Array; states: readonly string[]; random: () => number },
) {
  const wrong: string[] = []
  let applied = 0
  for (let cut = 0; cut < cuts; cut += 1) {
    const count = first + 1 + Math.floor(random() * (calls.length - first))
    const place = temporaryFolder()
    for (const [name, bytes] of filesAfterCut(calls, count, random)) {
      writeFileSync(join(place, basename(name)), bytes)
    }
    const done = calls.slice(0, count).filter(({ call }) => call === 'acknowledge').length
    const found = states.indexOf(digestOf(rowsIn(join(place, 'history.db'), key)), done)
    if (found === done + 1) applied += 1
    if (found !== done && found !== done + 1)
      wrong.push(`cut at ${count}, after step ${done}, state ${found}`)
  }
  return { wrong, applied }
}

/** What a file that cannot be read has: nothing. */
function rowsIn(file: string, key: Uint8Array): string {
  try {
    return historyRows(file, key)
  } catch {
    return ''
  }
}
