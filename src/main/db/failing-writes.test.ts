import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import type { Told } from './testing/failing-writes.ts'

const script = new URL('./testing/failing-writes.ts', import.meta.url).pathname
/** More writes than one session has with all that it does again, in `pwrite64` calls. */
const spacing = 700
/** Syncing costs nothing in memory, and what is written is the same. */
const fastFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

interface Report {
  readonly writes: number
  readonly wrong: readonly string[]
  readonly sessions: readonly Told[]
}

/** The scripted session once for each write of that part, which the operating system makes fail. */
async function failEach(errno: 'ENOSPC' | 'EIO', first: number, last: number, every = 1): Promise<Report> {
  const folder = mkdtempSync(join(fastFolder, 'sotto-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const child: ChildProcess = spawn(
    'strace',
    // It lives in its own thread, whose calls alone are counted.
    ['-f', '-qq', '-o', '/dev/null', '--seccomp-bpf', '-e', 'trace=pwrite64'].concat(
      '-e',
      `inject=pwrite64:error=${errno}:when=${spacing}+${spacing}`,
      '--',
      process.execPath,
      script,
      ...[folder, spacing, first, last, every].map(String),
    ),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  if (child.stdout === null) throw new Error('no output')
  const ended = once(child, 'exit')
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) lines.push(line)
  expect((await ended)[0], lines.at(-1)).toBe(0)
  const [head, ...sessions] = lines.map((line) => JSON.parse(line))
  return { ...head, sessions }
}

const stepsOf = (sessions: readonly Told[]) =>
  new Set(sessions.flatMap(({ failed }) => failed.map(({ step }) => step)))
const codesOf = (sessions: readonly Told[]) =>
  new Set(sessions.flatMap(({ failed }) => failed.map(({ code }) => code)))

test('one write that fails, of any of a session, and loses what was acknowledged or stops what comes after', {
  timeout: 240_000,
}, async () => {
  // Each of the first 200, and of the rest every few: the writes of one call resemble each other.
  const [full, fullRest, broken, brokenRest] = await Promise.all([
    failEach('ENOSPC', 1, 200),
    failEach('ENOSPC', 201, spacing, 5),
    failEach('EIO', 1, 200),
    failEach('EIO', 203, spacing, 5),
  ])
  const whenFull = [...full.sessions, ...fullRest.sessions]
  const whenBroken = [...broken.sessions, ...brokenRest.sessions]
  process.stdout.write(
    `of ${full.writes} writes of a session, ${whenFull.length} met a full disk and ${whenBroken.length} a broken one\n`,
  )
  expect(full.writes).toBeGreaterThan(200)
  expect(full.writes + 100).toBeLessThan(spacing)
  for (const { wrong } of [full, fullRest, broken, brokenRest]) expect(wrong).toEqual([])
  expect([...whenFull, ...whenBroken].filter(({ wrong }) => wrong.length > 0)).toEqual([])

  // A write that nobody noticed proves nothing: most have to fail a call, and calls of every kind.
  const failing = whenBroken.filter(({ failed }) => failed.length > 0)
  expect(failing.length).toBeGreaterThan(whenBroken.length / 2)
  const steps = [
    'ask',
    'checkpoint',
    'second answer',
    'edit',
    'branch',
    'delete',
    'undo',
    'purge',
    'settings',
  ]
  expect([...stepsOf(whenBroken)]).toEqual(expect.arrayContaining(steps))
  expect([...codesOf(whenBroken)]).toEqual(['storage.disk-error'])
  expect([...codesOf(whenFull)].sort()).toEqual(['storage.disk-error', 'storage.full'])
})
