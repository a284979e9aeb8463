import type { SottoError } from '../../core/contract/errors.ts'
import { failure } from '../../core/contract/result.ts'
import type { Store } from '../ports/store.ts'
import type { WorkerHandle } from '../ports/worker.ts'
import { type Arguments, type CallName, type Calls, isReply, type Outcome, type Reply } from './protocol.ts'

/** The database as main holds it. What is called on the store before `open` fails with `keys.locked`. */
export interface Database extends Pick<Calls, 'claim' | 'open' | 'tryWriting'> {
  readonly store: Store
  /** Closes the file and ends the thread, for good. */
  close(): Promise<void>
}

/** The thread is gone: a bug of the app or a crash of the engine, not the state of anyone's disk. */
const threadIsGone: SottoError = { code: 'internal' }

interface Pending {
  settle(reply: Reply): void
  abandon(): void
}

/** Speaks to the database's thread. When the thread dies, each call under way fails, and so does the next. */
export function connectDatabase(worker: WorkerHandle): Database {
  const pending = new Map<number, Pending>()
  let last = 0
  let gone = false

  worker.onMessage((message) => {
    if (!isReply(message)) return
    pending.get(message.id)?.settle(message)
    pending.delete(message.id)
  })
  worker.onExit(() => {
    gone = true
    for (const call of pending.values()) call.abandon()
    pending.clear()
  })

  function call<Name extends CallName>(name: Name, ...input: Arguments<Name>): Promise<Outcome<Name>>
  function call(name: CallName, ...input: unknown[]): Promise<Outcome<CallName>> {
    if (gone) return Promise.resolve(failure(threadIsGone))
    last += 1
    const id = last
    return new Promise((resolve, reject) => {
      pending.set(id, {
        settle: (reply) =>
          'outcome' in reply ? resolve(reply.outcome) : reject(new DatabaseBug(reply.frames)),
        abandon: () => resolve(failure(threadIsGone)),
      })
      worker.post({ id, name, input })
    })
  }

  return {
    open: (place) => call('open', place),
    claim: (lockFile) => call('claim', lockFile),
    tryWriting: () => call('tryWriting'),
    close: async () => {
      await call('close')
      gone = true
      await worker.terminate()
    },
    store: {
      conversations: () => call('conversations'),
      page: (conversation) => call('page', conversation),
      messages: (conversation, ids) => call('messages', conversation, ids),
      find: (conversation, words) => call('find', conversation, words),
      mode: (conversation) => call('mode', conversation),
      addConversation: (conversation, at) => call('addConversation', conversation, at),
      ask: (question) => call('ask', question),
      askAgain: (again) => call('askAgain', again),
      answer: (answer) => call('answer', answer),
      conversationOf: (message) => call('conversationOf', message),
      showBranch: (message) => call('showBranch', message),
      deleteMessage: (message, at) => call('deleteMessage', message, at),
      restoreMessage: (message) => call('restoreMessage', message),
      withdraw: (turn, at) => call('withdraw', turn, at),
      rename: (conversation, title, by) => call('rename', conversation, title, by),
      deleteConversation: (conversation, at) => call('deleteConversation', conversation, at),
      restoreConversation: (conversation) => call('restoreConversation', conversation),
      deletedConversations: () => call('deletedConversations'),
      purge: (conversation) => call('purge', conversation),
      purgeDeletedBefore: (time) => call('purgeDeletedBefore', time),
      answering: (turn, sources, context) => call('answering', turn, sources, context),
      checkpoint: (turn, text, thinking) => call('checkpoint', turn, text, thinking),
      end: (end) => call('end', end),
      markInterrupted: (at) => call('markInterrupted', at),
      readDraft: (conversation) => call('readDraft', conversation),
      writeDraft: (conversation, draft, at) => call('writeDraft', conversation, draft, at),
      readSettings: () => call('readSettings'),
      writeSettings: (patch) => call('writeSettings', patch),
      pin: (message, pinned) => call('pin', message, pinned),
      seenPrompt: (answer) => call('seenPrompt', answer),
      tokenRate: (model) => call('tokenRate', model),
      writeTokenRate: (model, rate, at) => call('writeTokenRate', model, rate, at),
      readParameters: (about) => call('readParameters', about),
      writeParameters: (target, patch) => call('writeParameters', target, patch),
    },
  }
}

/** A bug inside the thread, with the frames where it happened there. */
class DatabaseBug extends Error {
  constructor(frames: string) {
    super('the database thread met a bug')
    this.name = 'DatabaseBug'
    this.stack = `${this.name}\n${frames}`
  }
}
