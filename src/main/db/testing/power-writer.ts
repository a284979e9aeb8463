// Answers so many questions as the app does, and says after each what was acknowledged: `FILE KEY COUNT WORD`.
import { writeSync } from 'node:fs'
import { databaseOperations } from '../operations.ts'
import { answerEnd, question, value } from './questions.ts'

const [, , file = '', key = '', count = '0', word = ''] = process.argv
const operations = databaseOperations()
value(operations.open({ in: 'file', file, key: Buffer.from(key, 'hex') }))
for (let number = 0; number < Number(count); number += 1) {
  const asked = question({ text: `${word} ${'q'.repeat(8000)}` })
  value(operations.ask(asked))
  writeSync(1, `ack ${asked.question}\n`)
  value(operations.end(answerEnd(asked.next.turn, { text: `${word} ${'a'.repeat(12_000)}` })))
  writeSync(1, `ack ${asked.next.answer}\n`)
}
// As the power goes: nothing is closed.
process.kill(process.pid, 'SIGKILL')
