/**
 * Writes one long conversation into a person's history before the app is started, as the app would have kept it:
 * `USER_DATA TITLE COUNT [EVERY WORD]`. So many messages of mixed Chinese and English markdown; every so many-th
 * answer ends in the word.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { success } from '../../core/contract/result.ts'
import { openConnection } from '../db/connection.ts'
import { machineClock } from '../machine-clock.ts'
import { createKeychain } from '../secrets/keychain.ts'
import { createVault } from '../secrets/vault.ts'

const [, , userData = '', title = '', count = '0', every = '0', word = ''] = process.argv
const folder = join(userData, 'history')
const vault = createVault({
  keychain: createKeychain('Sotto'),
  folder,
  clock: machineClock,
  openDatabase: async (key) => {
    write(openConnection({ in: 'file', file: join(folder, 'history.db'), key }))
    return success(null)
  },
})
const view = await vault.begin()
if (view.state !== 'open') throw new Error(`the history is ${view.state}`)

function write(connection: ReturnType<typeof openConnection>): void {
  const addMessage = connection.prepare(
    'INSERT INTO message (id, conversation, parent, role, created_at) VALUES (?, ?, ?, ?, ?)',
  )
  const addPart = connection.prepare(
    "INSERT INTO part (id, message, position, kind, origin, text) VALUES (?, ?, ?, ?, 'local-only', ?)",
  )
  const addTurn = connection.prepare(`
    INSERT INTO turn (id, question, answer, state, model, ran_on, created_at, ended_at)
    VALUES (?, ?, ?, 'done', 'scripted:1b', 'local', ?, ?)`)
  const conversation = randomUUID()
  const begun = Date.now() - Number(count) * 1000
  connection.exec('BEGIN')
  connection
    .prepare(`
      INSERT INTO conversation (id, sequence, title, mode, created_at, updated_at)
      VALUES (?, (SELECT ifnull(max(sequence), 0) + 1 FROM conversation), ?, 'local-only', ?, ?)`)
    .run(conversation, title, begun, begun)
  let parent: string | null = null
  for (let number = 0; number < Number(count); number += 1) {
    const [id, at] = [randomUUID(), begun + number * 1000]
    const isQuestion = number % 2 === 0
    addMessage.run(id, conversation, parent, isQuestion ? 'user' : 'assistant', at)
    const ends = Number(every) > 0 && ((number - 1) / 2) % Number(every) === 0
    addPart.run(randomUUID(), id, 0, 'text', isQuestion ? asked(number) : answered(number, ends ? word : ''))
    if (!isQuestion) {
      addPart.run(randomUUID(), id, 1, 'thinking', '')
      addTurn.run(randomUUID(), parent, id, at, at + 500)
    }
    parent = id
  }
  connection.prepare('UPDATE conversation SET head_message = ? WHERE id = ?').run(parent, conversation)
  connection.exec('COMMIT')
  connection.close()
}

function asked(number: number): string {
  return number % 4 === 0
    ? `第 ${number} 个问题：怎么把这份表格按月份汇总？`
    : `Question ${number}: how would you put it in a table?`
}

function answered(number: number, end: string): string {
  const blocks = [prose, chinese, list, code, table, quote, chinese, prose]
  const length = 2 + ((number >> 1) % 4)
  const text = Array.from({ length }, (_none, at) => blocks[((number >> 1) + at) % blocks.length]?.(number))
  return [...text, end].join('\n\n')
}

function prose(number: number): string {
  return `A paragraph with **strong words** about ${number}, some *stress*, \`code()\` and more, then [a link](https://example.com/${number}) and ~~a slip~~; it ends with a full stop, after as many words as an answer has.`
}

function chinese(number: number): string {
  return `**重要：**请看第 ${number} 条，这一段是中文，里面有 \`代码\` 和数字，还有一些普通的字。先把每一列的单位统一，再按月份分组，最后把合计写在最下面一行，这样读的人一眼就能看出变化。`
}

function list(number: number): string {
  return ['first', 'second', 'third']
    .map((each) => `- the **${each}** thing of ${number}, said in a line`)
    .join('\n')
}

function code(number: number): string {
  return [
    '```ts',
    `export function total${number}(values: readonly number[]): number {`,
    '  return values.reduce((sum, value) => sum + value, 0)',
    '}',
    '```',
  ].join('\n')
}

function table(number: number): string {
  return [
    '| 月份 | amount | note |',
    '|:-----|------:|------|',
    ...['一月', '二月', '三月'].map((month) => `| **${month}** | ${number} | as \`${month}\` says |`),
  ].join('\n')
}

function quote(number: number): string {
  return `> Someone said ${number}, and\n> somebody else agreed.`
}
