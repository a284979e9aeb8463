// A process that asks its keychain, for tests of sessions other than their own. Prints what each call said.
import { createKeychain } from '../keychain.ts'

const keychain = createKeychain('Sotto test')
const calls = {
  write: () => keychain.write('account', 'dmFsdWU='),
  read: () => keychain.read('account'),
  remove: () => keychain.remove('account'),
}
const said: Record<string, string> = {}
for (const [name, call] of Object.entries(calls)) {
  if (process.argv[2] !== 'all' && process.argv[2] !== name) continue
  const result = await call()
  said[name] = result.ok ? 'ok' : result.error.code
}
process.stdout.write(`${JSON.stringify(said)}\n`)
