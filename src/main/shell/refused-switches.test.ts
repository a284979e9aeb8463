import { expect, test } from 'vitest'
import { findRefusedSwitch } from './refused-switches.ts'

test.each([
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--proxy-server=http://127.0.0.1:1',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--log-net-log=x',
  '--ssl-key-log-file=x',
  '--no-sandbox',
  '--load-extension=x',
  '--INSPECT-brk',
  '-inspect',
  ' --no-sandbox',
  '\t--remote-debugging-port=0 ',
  '/no-sandbox',
  '--renderer-cmd-prefix=x',
  '--disable-gpu-sandbox',
  '--enable-logging',
])('a packaged start never comes up with %s', (argument) => {
  expect(findRefusedSwitch(['file.txt', argument])).not.toBeNull()
})

test('a plain start is not refused', () => {
  expect(findRefusedSwitch(['--quick-ask', 'what does --no mean', 'file.txt', '/log-file/a.txt'])).toBeNull()
})
