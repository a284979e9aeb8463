import { expect, test } from 'vitest'
import { passphraseFd } from './hand-over.mjs'

test.each([
  [['--ask', 'q', '--passphrase-fd', '3'], 3],
  [['--passphrase-fd=4', '--ask', 'q'], 4],
  [['--ask', 'q'], undefined],
  [['--ask', 'q', '--passphrase-fd'], undefined],
  [['--passphrase-fd', '-1'], undefined],
  [['--passphrase-fd', '1e9'], undefined],
])('the passphrase of %j comes through descriptor %s', (args, fd) => {
  expect(passphraseFd(args)).toBe(fd)
})
