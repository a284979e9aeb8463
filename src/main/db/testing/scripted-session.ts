import { ConversationId, MessageId, PartId, TurnId } from '../../../core/contract/ids.ts'
import type { Result } from '../../../core/contract/result.ts'
import { nothingLearned } from '../../../core/conversation/token-rate.ts'
import type { NewAnswer } from '../../ports/store.ts'
import type { Operations } from '../protocol.ts'
import { answerEnd, question, roomForAll } from './questions.ts'

/** One thing that a person or the app does: a call that has to succeed, now or when it is tried again. */
export interface Step {
  readonly name: string
  run(operations: Operations): Result<unknown>
}

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Ids that are the same in every session, so that two histories can be compared row by row. */
function turnAt(base: number) {
  const next: NewAnswer = {
    answer: MessageId.parse(id(base + 1)),
    turn: TurnId.parse(id(base + 2)),
    textPart: PartId.parse(id(base + 3)),
    thinkingPart: PartId.parse(id(base + 4)),
    model: 'small:1b',
    startsWith: '',
  }
  return { next, question: MessageId.parse(id(base + 5)), part: PartId.parse(id(base + 6)) }
}

/**
 * Asks, answers, edits, steps through branches, deletes and takes back, names, sets: all that writes. Each round is
 * the same in a conversation of its own.
 */
export function scriptedSession(round = 0): readonly Step[] {
  const from = round * 1000
  const conversation = ConversationId.parse(id(from + 1))
  const other = ConversationId.parse(id(from + 2))
  const [first, second, again, edited, taken, elsewhere, last] = [10, 20, 30, 40, 50, 60, 70].map((base) =>
    turnAt(from + base),
  )
  const inConversation = { conversation, isNew: false }
  if (!first || !second || !again || !edited || !taken || !elsewhere || !last) throw new Error('no ids')
  const end = ({ next }: typeof first, text: string): Step => ({
    name: 'end',
    run: (store) => store.end(answerEnd(next.turn, { text })),
  })
  return [
    { name: 'settings', run: (store) => store.writeSettings({ theme: 'dark', textSize: 150 }) },
    { name: 'draft', run: (store) => store.writeDraft(null, { text: 'typed', pastedFrom: null }, 1) },
    { name: 'ask', run: (store) => store.ask(question({ ...first, conversation, text: 'q'.repeat(6000) })) },
    { name: 'answering', run: (store) => store.answering(first.next.turn, [first.part], roomForAll) },
    { name: 'checkpoint', run: (store) => store.checkpoint(first.next.turn, 'a'.repeat(500), 'thought') },
    { name: 'checkpoint', run: (store) => store.checkpoint(first.next.turn, 'a'.repeat(9000), 'thought') },
    end(first, 'a'.repeat(12_000)),
    { name: 'title', run: (store) => store.rename(conversation, 'by the model', 'model') },
    { name: 'ask', run: (store) => store.ask(question({ ...second, ...inConversation, text: 'two' })) },
    end(second, 'second answer'),
    {
      name: 'second answer',
      run: (store) => store.askAgain({ ...again, question: second.question, at: 3000 }),
    },
    { name: 'checkpoint', run: (store) => store.checkpoint(again.next.turn, 'other', '') },
    end(again, 'other answer'),
    {
      name: 'edit',
      run: (store) =>
        store.ask(question({ ...edited, ...inConversation, insteadOf: first.question, text: 'one, edited' })),
    },
    end(edited, 'answer to the edit'),
    { name: 'branch', run: (store) => store.showBranch(second.next.answer) },
    { name: 'delete', run: (store) => store.deleteMessage(second.next.answer, 5000) },
    { name: 'undo', run: (store) => store.restoreMessage(second.next.answer) },
    { name: 'delete', run: (store) => store.deleteMessage(edited.question, 5001) },
    { name: 'pin', run: (store) => store.pin(first.question, true) },
    { name: 'rename', run: (store) => store.rename(conversation, 'by a person', 'person') },
    {
      name: 'parameters',
      run: (store) => store.writeParameters({ scope: 'conversation', conversation }, { temperature: 0.5 }),
    },
    { name: 'rate', run: (store) => store.writeTokenRate('small:1b', nothingLearned, 6000) },
    { name: 'ask', run: (store) => store.ask(question({ ...taken, ...inConversation, text: 'taken back' })) },
    { name: 'withdraw', run: (store) => store.withdraw(taken.next.turn, 7000) },
    { name: 'ask', run: (store) => store.ask(question({ ...elsewhere, conversation: other, text: 'gone' })) },
    end(elsewhere, 'gone too'),
    { name: 'into the bin', run: (store) => store.deleteConversation(other, 8000) },
    { name: 'out of the bin', run: (store) => store.restoreConversation(other) },
    { name: 'into the bin', run: (store) => store.deleteConversation(other, 8001) },
    { name: 'purge', run: (store) => store.purge(other) },
    { name: 'ask', run: (store) => store.ask(question({ ...last, ...inConversation, text: 'cut off' })) },
    { name: 'interrupted', run: (store) => store.markInterrupted(9000) },
    { name: 'new conversation', run: (store) => store.addConversation(other, 9001) },
  ]
}
