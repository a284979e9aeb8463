import { dirname, join } from 'node:path'
import type { ErrorCode, SottoError } from '../../core/contract/errors.ts'
import type { TurnId } from '../../core/contract/ids.ts'
import { failure, type Result, success } from '../../core/contract/result.ts'
import type { AnswerView } from '../../core/contract/views.ts'
import { readPath } from '../../core/conversation/path-text.ts'
import type { AnswerEnd } from '../ports/store.ts'
import { branchesIn } from './branches.ts'
import { type Connection, openConnection } from './connection.ts'
import { contextIn } from './context.ts'
import { conversationsIn, toView } from './conversations.ts'
import { draftsIn } from './drafts.ts'
import { findIn } from './find.ts'
import { takeInstanceLock } from './instance-lock.ts'
import { messagesIn } from './messages.ts'
import { knownVersion } from './migrate.ts'
import { parametersIn } from './parameters.ts'
import type { Operations } from './protocol.ts'
import { removalsIn } from './removals.ts'
import { noReserve, type Reserve, reserveAt } from './reserve.ts'
import { settingsIn } from './settings.ts'
import { storageError } from './storage-error.ts'
import { treeIn } from './tree.ts'
import { turnsIn } from './turns.ts'

/** The messages at the end of a conversation that are read with it: a few screens of short ones. */
const readWhole = 40

/** The history while it is open: its rows by aggregate. */
interface History extends ReturnType<typeof historyIn> {}

/** All that the thread does. It holds the one connection. */
export function databaseOperations(): Operations {
  let history: History | null = null
  let lock: Connection | null = null
  const owed = new Map<TurnId, AnswerEnd>()

  function attempt<Value>(folder: string | null, act: () => Result<Value>): Result<Value> {
    try {
      return act()
    } catch (error) {
      const known = storageError(error, folder)
      if (known === null) throw error
      if (known.code === 'storage.full') history?.reserve.giveUp()
      return failure(known)
    }
  }

  /** Runs a call on the open history; null means that the row it names is not there. */
  function on<Value>(act: (open: History) => Value | null, missing: MissingCode): Result<Value> {
    const open = history
    if (open === null) return failure({ code: 'keys.locked' })
    return attempt(open.folder, () => {
      const value = act(open)
      return value === null ? failure({ code: missing }) : success(value)
    })
  }

  /** Nothing new is begun while the reserve is spent: what is left of it is for ending what runs. */
  function begin<Value>(act: (open: History) => Value | null, missing: MissingCode): Result<Value> {
    const ready = tryWriting()
    return ready.ok ? on(act, missing) : ready
  }

  /** The first full disk gives up the reserve, so a second try has room; so may a disk that stumbled once. */
  function finish<Value>(act: (open: History) => Value | null, missing: MissingCode): Result<Value> {
    const first = on(act, missing)
    return !first.ok && mayPass(first.error) ? on(act, missing) : first
  }

  /** An end that the disk did not take is kept, so that no answer stays under way for want of room. */
  function end(ending: AnswerEnd): Result<AnswerView> {
    const ended = finish(({ turns }) => turns.end(ending), 'turn.not-found')
    if (!ended.ok && ended.error.code !== 'turn.not-found') owed.set(ending.turn, ending)
    return ended
  }

  /** The reserve stands, and what is owed is on disk. */
  function tryWriting(): Result<null> {
    if (history?.reserve.stand() === false) return failure({ code: 'storage.full' })
    for (const [turn, ending] of owed) {
      const ended = on(({ turns }) => turns.end(ending), 'turn.not-found')
      if (!ended.ok && ended.error.code !== 'turn.not-found') return ended
      owed.delete(turn)
    }
    return success(null)
  }

  function closeHistory(): Result<null> {
    const open = history
    history = null
    owed.clear()
    return attempt(open?.folder ?? null, () => {
      open?.connection.close()
      return success(null)
    })
  }

  return {
    claim: (lockFile) =>
      attempt(dirname(lockFile), () => {
        lock ??= takeInstanceLock(lockFile)
        return lock === null ? failure({ code: 'storage.in-use' }) : success(null)
      }),
    open: (place) => {
      tryWriting()
      closeHistory()
      const folder = place.in === 'memory' ? null : dirname(place.file)
      return attempt(folder, () => {
        history = historyIn(openConnection(place), folder)
        history.reserve.stand()
        return success(null)
      })
    },
    tryWriting: () => {
      const ready = tryWriting()
      if (!ready.ok) return ready
      // What it is already, so that nothing changes but the log.
      return done(
        on(({ connection }) => {
          connection.pragma(`user_version = ${knownVersion}`)
          return true as const
        }, 'internal'),
      )
    },
    close: () => {
      tryWriting()
      lock?.close()
      lock = null
      return closeHistory()
    },

    conversations: () => on(({ conversations }) => conversations.list(), 'conversation.not-found'),
    page: (conversation) =>
      on(({ conversations, messages, drafts, tree, folder }) => {
        const row = conversations.find(conversation)
        if (row === null) return null
        const path = row.head === null ? '' : messages.path(row.head)
        return {
          conversation: toView(row),
          temporary: folder === null,
          model: row.model,
          path,
          branches: tree.branches(conversation, () => readPath(path)),
          messages: row.head === null ? [] : messages.endOfPath(row.head, readWhole),
          draft: drafts.read(conversation),
        }
      }, 'conversation.not-found'),
    messages: (conversation, ids) =>
      on(({ messages }) => messages.read(conversation, ids), 'conversation.not-found'),
    find: (conversation, words) =>
      on(({ conversations, find }) => {
        const row = conversations.find(conversation)
        if (row === null) return null
        return row.head === null ? [] : find.onPath(row.head, words)
      }, 'conversation.not-found'),
    addConversation: (conversation, at) =>
      done(
        begin(({ conversations }) => {
          conversations.add(conversation, '', at)
          return true as const
        }, 'internal'),
      ),
    mode: (conversation) =>
      on(({ conversations }) => conversations.mode(conversation), 'conversation.not-found'),

    ask: (question) => begin(({ turns }) => turns.ask(question), 'conversation.not-found'),
    askAgain: (again) => begin(({ turns }) => turns.askAgain(again), 'turn.not-found'),
    conversationOf: (message) =>
      on(({ tree }) => tree.find(message)?.conversation ?? null, 'conversation.not-found'),
    showBranch: (message) => on(({ branches }) => branches.show(message), 'conversation.not-found'),
    deleteMessage: (message, at) =>
      on(({ branches }) => branches.delete(message, at), 'conversation.not-found'),
    restoreMessage: (message) => on(({ branches }) => branches.restore(message), 'conversation.not-found'),
    withdraw: (turn, at) => finish(({ removals }) => removals.withdraw(turn, at), 'turn.not-found'),

    rename: (conversation, title, by) =>
      on(({ conversations }) => {
        conversations.rename(conversation, title, by)
        const row = conversations.find(conversation)
        return row === null ? null : toView(row)
      }, 'conversation.not-found'),
    deleteConversation: (conversation, at) =>
      done(
        on(
          ({ conversations }) => conversations.moveToBin(conversation, at) || null,
          'conversation.not-found',
        ),
      ),
    restoreConversation: (conversation) =>
      on(({ conversations }) => {
        conversations.takeFromBin(conversation)
        const row = conversations.find(conversation)
        return row === null ? null : toView(row)
      }, 'conversation.not-found'),
    deletedConversations: () => on(({ conversations }) => conversations.deleted(), 'conversation.not-found'),
    purge: (conversation) =>
      done(on(({ removals }) => removals.purge(conversation) || null, 'conversation.not-found')),
    purgeDeletedBefore: (time) =>
      on(({ removals }) => removals.purgeDeletedBefore(time), 'conversation.not-found'),

    answer: (answer) => on(({ messages }) => messages.answer(answer), 'turn.not-found'),
    answering: (turn, sources, context) =>
      done(on(({ turns }) => turns.answering(turn, sources, context) || null, 'turn.not-found')),
    checkpoint: (turn, text, thinking) =>
      done(on(({ turns }) => turns.checkpoint(turn, text, thinking) || null, 'turn.not-found')),
    end,
    markInterrupted: (at) => finish(({ turns }) => turns.markInterrupted(at), 'turn.not-found'),

    readDraft: (conversation) => on(({ drafts }) => drafts.read(conversation), 'conversation.not-found'),
    writeDraft: (conversation, draft, at) =>
      done(on(({ drafts }) => drafts.write(conversation, draft, at), 'conversation.not-found')),
    readSettings: () => on(({ settings }) => settings.read(), 'internal'),
    writeSettings: (patch) => on(({ settings }) => settings.write(patch), 'internal'),
    pin: (message, pinned) =>
      done(on(({ context }) => context.pin(message, pinned) || null, 'turn.not-found')),
    seenPrompt: (answer) => on(({ context }) => context.seenPrompt(answer), 'turn.not-found'),
    tokenRate: (model) => on(({ context }) => context.tokenRate(model), 'internal'),
    writeTokenRate: (model, rate, at) =>
      done(on(({ context }) => context.writeTokenRate(model, rate, at), 'internal')),
    readParameters: (about) => on(({ parameters }) => parameters.read(about), 'internal'),
    writeParameters: (target, patch) =>
      on(({ parameters }) => parameters.write(target, patch), 'conversation.not-found'),
  }
}

/** A failure of the disk that the next try may not meet. */
function mayPass({ code }: SottoError): boolean {
  return code === 'storage.full' || code === 'storage.disk-error'
}

/** What a row that is not there is called; these codes have no facts. */
type MissingCode = Extract<ErrorCode, 'conversation.not-found' | 'turn.not-found' | 'internal'>

function historyIn(connection: Connection, folder: string | null) {
  const conversations = conversationsIn(connection)
  const messages = messagesIn(connection)
  const drafts = draftsIn(connection)
  const tree = treeIn(connection)
  const parameters = parametersIn(connection)
  const reserve: Reserve = folder === null ? noReserve : reserveAt(join(folder, 'reserve'))
  return {
    connection,
    folder,
    reserve,
    conversations,
    messages,
    drafts,
    tree,
    find: findIn(connection),
    branches: branchesIn(connection, { conversations, tree }),
    removals: removalsIn(connection, { conversations, drafts, tree, keepsEmpty: folder === null }),
    turns: turnsIn(connection, { conversations, messages, drafts, tree, parameters }),
    parameters,
    context: contextIn(connection),
    settings: settingsIn(connection),
  }
}

function done(outcome: Result<true>): Result<null, SottoError> {
  return outcome.ok ? success(null) : outcome
}
