// A process that holds a lock until it is told to let go: `instance FILE` or `database FILE KEY`.
import { once } from 'node:events'
import { type Connection, openConnection } from '../connection.ts'
import { takeInstanceLock } from '../instance-lock.ts'

const [, , kind, file = '', key = ''] = process.argv
const held = kind === 'instance' ? takeInstanceLock(file) : lockDatabase()
process.stdout.write('held\n')
await once(process.stdin.resume(), 'end')
held?.close()

function lockDatabase(): Connection {
  const connection = openConnection({ in: 'file', file, key: Buffer.from(key, 'hex') })
  return connection.exec('BEGIN IMMEDIATE')
}
