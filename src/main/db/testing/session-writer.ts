// Runs so many rounds of the scripted session and says before and after each step which it is: `FILE KEY ROUNDS`.
import { writeSync } from 'node:fs'
import { databaseOperations } from '../operations.ts'
import { value } from './questions.ts'
import { scriptedSession } from './scripted-session.ts'

const [, , file = '', key = '', rounds = '0'] = process.argv
const operations = databaseOperations()
value(operations.open({ in: 'file', file, key: Buffer.from(key, 'hex') }))
let step = 0
for (let round = 0; round < Number(rounds); round += 1) {
  for (const { run } of scriptedSession(round)) {
    step += 1
    writeSync(1, `begin ${step}\n`)
    value(run(operations))
    writeSync(1, `ack ${step}\n`)
  }
}
// As the power goes: nothing is closed.
process.kill(process.pid, 'SIGKILL')
