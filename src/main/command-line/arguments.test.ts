import { expect, test } from 'vitest'
import { readArguments } from './arguments.ts'

test('a question that looks like a switch is still a question', () => {
  expect(readArguments(['--ask', '--help'])).toMatchObject({ kind: 'ask', question: '--help' })
})

test('a single dash means standard input, not the question "-"', () => {
  expect(readArguments(['--ask', '-', '--passphrase-fd', '3'])).toEqual({
    kind: 'ask',
    question: null,
    model: null,
    passphraseFd: 3,
  })
})

test.each([[[]], [['--ask']], [['--passphrase-fd', 'x', '--ask', 'q']], [['--unknown', 'x', '--ask', 'q']]])(
  'a command line that cannot be understood asks nothing: %j',
  (argv) => {
    expect(readArguments(argv)).toEqual({ kind: 'invalid' })
  },
)
