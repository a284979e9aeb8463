import { expect, test } from 'vitest'
import { readArguments } from './arguments.ts'

test.each([
  [[], 'Say which one file, or - for standard input.'],
  [['a', 'b'], 'Say which one file, or - for standard input.'],
  [['a', '--level', 'loose'], 'The levels are standard and strict.'],
  [['a', '--bogus'], "Unknown option '--bogus'."],
  [['a', '--word'], "Option '--word <value>' argument missing."],
  [
    ['a', '--pattern', '('],
    '“(” is not a pattern of RE2 syntax, which has no look-around and no back-references.',
  ],
  [['a', '--word', ''], 'Say something after --word; it is empty.'],
  [['a', '--pattern', ' '], 'Say something after --pattern; it is empty.'],
  [['a', '--allow='], 'Say something after --allow; it is empty.'],
])('%j runs all the same, or is refused without saying why', (words, sentence) => {
  expect(readArguments(words)).toEqual({ kind: 'wrong', sentence })
})

test('who asks for help is told that the option is unknown', () => {
  expect(readArguments(['--help'])).toEqual({ kind: 'help' })
})

test('a level or a word is read and then forgotten', () => {
  const read = readArguments(['-', '--level', 'strict', '--word', 'Kestrel', '--allow', '张伟'])
  expect(read).toMatchObject({ kind: 'run', file: '-', options: { level: { base: 'strict' } } })
  expect(read.kind === 'run' && read.options.user?.index.words.length).toBe(1)
  expect(read.kind === 'run' && read.options.user?.allowed.has('张伟')).toBe(true)
})
