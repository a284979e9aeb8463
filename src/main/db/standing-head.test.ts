import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MessageId, TurnId } from '../../core/contract/ids.ts'
import { readPath } from '../../core/conversation/path-text.ts'
import { databaseOperations } from './operations.ts'
import { answerEnd, newAnswer, newMessageId, question, value } from './testing/questions.ts'

const acts = ['ask', 'again', 'edit', 'show', 'delete', 'restore', 'withdraw', 'end'] as const
const script = fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat()), { minLength: 1, maxLength: 25 })

test('whatever a person does to branches, and a head that was deleted, or hangs on what was', () => {
  const operations = databaseOperations()
  value(operations.open({ in: 'memory' }))
  fc.assert(
    fc.property(script, (steps) => {
      const first = question()
      const { conversation } = first
      value(operations.ask(first))
      const questions = [first.question]
      const messages: MessageId[] = [first.question, first.next.answer]
      const parents = new Map<MessageId, MessageId | null>([
        [first.question, null],
        [first.next.answer, first.question],
      ])
      const turns: TurnId[] = [first.next.turn]
      const deleted = new Set<MessageId>()
      const pick = <Item>(of: readonly Item[], at: number): Item | undefined => of[at % of.length]

      for (const [act, at] of steps) {
        const message = pick(messages, at) ?? newMessageId()
        const asked = pick(questions, at) ?? newMessageId()
        const next = newAnswer()
        switch (act) {
          case 'ask':
          case 'edit': {
            const insteadOf = act === 'edit' ? asked : null
            const head = readPath(value(operations.page(conversation)).path).at(-1)?.id ?? null
            const input = question({ conversation, isNew: false, insteadOf, next })
            if (!operations.ask(input).ok) break
            questions.push(input.question)
            messages.push(input.question, next.answer)
            parents.set(input.question, insteadOf === null ? head : (parents.get(insteadOf) ?? null))
            parents.set(next.answer, input.question)
            turns.push(next.turn)
            break
          }
          case 'again':
            if (!operations.askAgain({ question: asked, next, at: 1 }).ok) break
            messages.push(next.answer)
            parents.set(next.answer, asked)
            turns.push(next.turn)
            break
          case 'show':
            operations.showBranch(message)
            break
          case 'delete':
            if (operations.deleteMessage(message, 1).ok) deleted.add(message)
            break
          case 'restore':
            if (operations.restoreMessage(message).ok) deleted.delete(message)
            break
          case 'withdraw':
            operations.withdraw(turns.at(-1) ?? next.turn, 1)
            break
          case 'end':
            operations.end(answerEnd(pick(turns, at) ?? next.turn))
        }
        const page = operations.page(conversation)
        // Its only question was taken back, and it went with it.
        if (!page.ok) return
        const path = readPath(page.value.path).map(({ id }) => id)
        expect(path.filter((id) => deleted.has(id))).toEqual([])
        for (const [place, id] of path.entries()) expect(parents.get(id)).toBe(path[place - 1] ?? null)
      }
    }),
    { numRuns: 300 },
  )
  value(operations.close())
})
