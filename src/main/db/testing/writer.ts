// A process that answers questions for ever and says what was acknowledged: `FILE KEY`, then `go` on its input.
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { databaseOperations } from '../operations.ts'
import { answerEnd, question, roomForAll, value } from './questions.ts'

const [, , file = '', key = ''] = process.argv
const operations = databaseOperations()
const say = (...words: readonly (string | number)[]): void => void writeSync(1, `${words.join(' ')}\n`)

say('ready')
await once(process.stdin, 'data')
value(operations.open({ in: 'file', file, key: Buffer.from(key, 'hex') }))
for (;;) {
  const asked = question({ text: 'q'.repeat(3000) })
  const { turn, answer } = asked.next
  say('begin', 'ask', asked.conversation, turn, answer)
  value(operations.ask(asked))
  say('done', 'ask', turn)
  value(operations.answering(turn, [asked.part], roomForAll))
  for (const length of [500, 20_000, 60_000]) {
    say('begin', 'checkpoint', turn, length)
    value(operations.checkpoint(turn, 'a'.repeat(length), ''))
    say('done', 'checkpoint', turn, length)
  }
  say('begin', 'end', turn)
  value(operations.end(answerEnd(turn, { text: 'a'.repeat(70_000) })))
  say('done', 'end', turn)
}
