import { expect, test } from 'vitest'
import { isServiceAccount } from './service-account.ts'

const passwd = `root:x:0:0:root:/root:/bin/bash
ollama:x:998:998::/usr/share/ollama:/bin/false
mallory:x:1001:1001:ollama:/home/ollama:/bin/bash
twin:x:997:997::/:/bin/false
ollama:x:997:997::/:/bin/false
`

test('the service that the installer set up is known', () => {
  expect(isServiceAccount(998, passwd)).toBe(true)
})

test.each([0, 1001, 997, 4444])(
  'a listener of user %i, who may have named it "ollama serve", is not believed',
  (uid) => {
    expect(isServiceAccount(uid, passwd)).toBe(false)
  },
)
