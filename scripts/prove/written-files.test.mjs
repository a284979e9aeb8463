import { expect, test } from 'vitest'
import { joinThreads } from './trace.mjs'
import { writtenFiles } from './written-files.mjs'

/** @param {string[]} lines */
function written(...lines) {
  const found = writtenFiles(
    joinThreads(new Map([[1, lines.map((line, at) => `1.${at} ${line}`).join('\n')]])),
    '/start',
  )
  return { written: [...found.written], moved: [...found.moved] }
}

test('a file that was only read, or could not be opened, was not written', () => {
  expect(
    written(
      'openat(AT_FDCWD</a>, "r", O_RDONLY|O_CLOEXEC) = 3</a/r>',
      'openat(AT_FDCWD</a>, "w", O_WRONLY|O_CREAT, 0600) = -1 EACCES (Permission denied)',
      'openat(AT_FDCWD</a>, "/dev/null", O_RDWR) = 3</dev/null>',
      'openat(AT_FDCWD</a>, "/proc/self/oom_score_adj", O_WRONLY) = 3</proc/7/oom_score_adj>',
    ).written,
  ).toEqual([])
})

test('a file is found wherever it lies and however it was opened', () => {
  expect(
    written(
      'openat(AT_FDCWD</a>, "b/w", O_RDWR|O_CREAT, 0600) = 3</a/b/w>',
      'open("/etc/x", O_WRONLY|O_APPEND) = 3</etc/x>',
      'creat("y", 0600) = 4</a/y>',
      'openat(AT_FDCWD</a>, "/dev/shm/z", O_RDWR|O_CREAT) = 5</dev/shm/z>',
    ).written,
  ).toEqual(['/a/b/w', '/etc/x', '/a/y', '/dev/shm/z'])
})

test('a renamed file is found under its new name', () => {
  expect(
    written(
      'renameat2(AT_FDCWD</a>, "x.tmp", 5</a/b>, "x", 0) = 0',
      'rename("/c/y.tmp", "/c/y") = 0',
      'rename("z.tmp", "z") = 0',
    ),
  ).toEqual({ written: ['/a/b/x', '/c/y', '/start/z'], moved: ['/a/x.tmp', '/c/y.tmp', '/start/z.tmp'] })
})
