import { expect, test } from 'vitest'
import { joinThreads } from './trace.mjs'

const connect =
  'connect(5<TCP:[1]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("198.51.100.7")}, 16) = -1 ENETUNREACH (x)'

test('what a thread of a child does is put down to the program that the child became', () => {
  const records = joinThreads(
    new Map([
      [
        10,
        '1.0 execve("/bin/sh", [...], 0x7ffe /* 3 vars */) = 0\n1.1 clone3({flags=CLONE_VM|CLONE_VFORK}, 88) = 11\n3.0 clone(child_stack=NULL, flags=SIGCHLD) = 20',
      ],
      [
        11,
        '1.2 execve("/opt/node", [...], 0x7ffe /* 3 vars */) = 0\n1.3 clone3({flags=CLONE_VM|CLONE_THREAD} => {parent_tid=[12]}, 88) = 12',
      ],
      [12, `1.4 ${connect}`],
      [20, `3.1 ${connect}`],
    ]),
  )
  const connects = records.filter(({ call }) => call === 'connect')
  expect(connects.map(({ program }) => program.path)).toEqual(['/opt/node', '/bin/sh'])
  expect(connects[0]?.program.parent?.path).toBe('/bin/sh')
})

test('before it became another program a child is what its parent was', () => {
  const records = joinThreads(
    new Map([
      [10, '1.0 execve("/plant", [...], 0x7ffe /* 3 vars */) = 0\n1.1 vfork() = 11'],
      [
        11,
        `1.2 ${connect}\n1.3 execve("/nowhere", [...], 0x7ffe) = -1 ENOENT (No such file or directory)\n1.4 ${connect}`,
      ],
    ]),
  )
  const connects = records.filter(({ call }) => call === 'connect')
  expect(connects.map(({ program }) => program.path)).toEqual(['/plant', '/plant'])
})

test('a thread whose birth nobody saw is not lost', () => {
  const [record] = joinThreads(new Map([[7, `1.2 ${connect}`]]))
  expect(record?.program.path).toBe('unknown')
})
