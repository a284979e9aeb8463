import type { DraftText } from '../../core/contract/draft.ts'
import type { ConversationId, MessageId } from '../../core/contract/ids.ts'
import type { Result } from '../../core/contract/result.ts'
import type { AnswerView, ConversationPage, QuestionView } from '../../core/contract/views.ts'
import { emptyDraft } from '../../core/conversation/pasted-text.ts'
import { readPath } from '../../core/conversation/path-text.ts'
import { texts } from '../../core/text/texts.ts'
import { languageOf } from '../app/app-slice.ts'
import type { SottoWindow } from '../app/sotto-window.tsx'
import { chosenModel } from '../models/model-choice.ts'
import { leaveTemporary } from '../temporary/temporary-actions.ts'
import { answerUnderWay, lastMessage } from './chat-slice.ts'
import { readMessages, unreadAbout } from './read-messages.ts'
import { isUnderWay } from './turn-progress.ts'

function followLast({ store, live }: SottoWindow): void {
  const answer = answerUnderWay(store.getState())
  if (answer !== null) live.follow(answer)
}

function beginFollowing({ store, live }: SottoWindow, answer: AnswerView): void {
  if (!isUnderWay(answer)) return
  store.getState().announce(texts[languageOf(store.getState())].chat.announceAnswering)
  live.follow(answer)
}

/** Where the reader was in the middle of it, what stands there is read before it is shown. */
async function readAboutPosition(
  sotto: SottoWindow,
  { conversation, path: written }: ConversationPage,
): Promise<void> {
  const position = sotto.store.getState().positions.get(conversation.id)
  if (position === undefined) return
  const path = readPath(written)
  const at = path.findIndex(({ id }) => id === position.message)
  if (at < 0) return
  await readMessages(sotto, unreadAbout({ path, messages: sotto.store.getState().messages }, at, at))
}

/** Opens a conversation; what was opened meanwhile wins over an answer that comes late. */
export function openConversation(sotto: SottoWindow, conversation: ConversationId): void {
  const go = () => showConversation(sotto, conversation)
  // It is shown anew where its question was taken back.
  if (sotto.store.getState().conversation === conversation) void go()
  else leaveTemporary(sotto, go)
}

export function openNewConversation(sotto: SottoWindow): void {
  leaveTemporary(sotto, () => showNewConversation(sotto))
}

async function showConversation(sotto: SottoWindow, conversation: ConversationId): Promise<void> {
  const { store, request } = sotto
  const opening = store.getState().beginOpening(conversation)
  const page = await request('conversation.open', { conversation })
  if (store.getState().opening !== opening) return
  if (!page.ok) {
    store.getState().showNew(emptyDraft)
    store.getState().setSendError(page.error)
    return
  }
  await readAboutPosition(sotto, page.value)
  if (store.getState().opening !== opening) return
  store.getState().showPage(page.value)
  followLast(sotto)
}

/** The window's first view too, where there is nothing to leave. */
export async function showNewConversation({ store, request }: SottoWindow): Promise<void> {
  const opening = store.getState().beginOpening(null)
  const draft = await request('draft.read', { conversation: null })
  if (store.getState().opening !== opening) return
  store.getState().showNew(draft.ok ? draft.value : emptyDraft)
  if (!draft.ok) store.getState().setSendError(draft.error)
}

/** Sends a question. False when it was not taken: the text then stays in the field. */
export async function sendQuestion(sotto: SottoWindow, { text, pastedFrom }: DraftText): Promise<boolean> {
  const { store, request } = sotto
  const state = store.getState()
  if (text.trim() === '') {
    state.setSendHint('empty')
    return false
  }
  if (answerUnderWay(state) !== null) {
    state.setSendHint('busy')
    return false
  }
  const model = chosenModel(state)
  if (model === null) {
    state.setSendError({ code: 'model.none' })
    return false
  }
  const sent = await request('chat.send', { conversation: state.conversation, text, pastedFrom, model })
  const now = store.getState()
  if (!sent.ok) {
    if (now.opening === state.opening) now.setSendError(sent.error)
    return false
  }
  const { conversation, question, answer } = sent.value
  if (now.opening === state.opening) {
    const asked: QuestionView = {
      role: 'user',
      id: question,
      text,
      pastedFrom,
      pinned: false,
      createdAt: answer.createdAt,
    }
    now.showSent(conversation, asked, answer)
  }
  beginFollowing(sotto, answer)
  return true
}

/** Shows the branch that main began, unless another conversation was opened meanwhile. */
function showBegun(
  sotto: SottoWindow,
  opening: number,
  begun: Result<ConversationPage>,
): begun is Extract<typeof begun, { ok: true }> {
  const state = sotto.store.getState()
  if (state.opening !== opening) return begun.ok
  if (begun.ok) {
    state.showBegun(begun.value)
    const answer = answerUnderWay(sotto.store.getState())
    if (answer !== null) beginFollowing(sotto, answer)
  } else state.setSendError(begun.error)
  return begun.ok
}

/** Answers a question once more: by the chosen model, where none is named. */
export async function answerQuestion(
  sotto: SottoWindow,
  question: MessageId,
  model = chosenModel(sotto.store.getState()),
): Promise<void> {
  const { opening, setSendError } = sotto.store.getState()
  if (model === null) return setSendError({ code: 'model.none' })
  showBegun(sotto, opening, await sotto.request('question.answer', { question, model }))
}

export async function continueAnswer(sotto: SottoWindow, answer: AnswerView): Promise<void> {
  const { opening } = sotto.store.getState()
  showBegun(sotto, opening, await sotto.request('turn.continue', { answer: answer.id }))
}

/** Asks a question in other words. False when it was not taken: the text then stays in its field. */
export async function editQuestion(
  sotto: SottoWindow,
  question: MessageId,
  { text, pastedFrom }: DraftText,
): Promise<boolean> {
  const { opening, ...state } = sotto.store.getState()
  const model = chosenModel(state)
  if (text.trim() === '') return false
  if (model === null) {
    state.setSendError({ code: 'model.none' })
    return false
  }
  return showBegun(
    sotto,
    opening,
    await sotto.request('question.edit', { question, text, pastedFrom, model }),
  )
}

/** Stops the answer that runs in the open conversation; false when none does. */
export function stopAnswer({ store, request }: SottoWindow): boolean {
  const answer = answerUnderWay(store.getState())
  if (answer === null) return false
  void request('turn.stop', { turn: answer.turn })
  return true
}

/** The row as committed takes its place in the list; a turn that main lost is read from disk. */
export function settleTurn(sotto: SottoWindow, answer: AnswerView): void {
  const { store, request } = sotto
  const state = store.getState()
  if (!isUnderWay(answer)) {
    const { chat } = texts[languageOf(state)]
    state.settleAnswer(answer)
    if (answer.state === 'done') state.announce(chat.announceDone(answer.text))
    if (answer.state === 'stopped') state.announce(chat.announceStopped)
    return
  }
  const { conversation, opening } = state
  if (conversation === null) return
  void request('conversation.open', { conversation }).then((page) => {
    if (page.ok && store.getState().opening === opening) store.getState().showPage(page.value)
  })
}

/** A turn that was stopped before it was sent is gone from the list; its question stands in the field again. */
export function withdrawTurn(sotto: SottoWindow, answer: AnswerView, draftOf: ConversationId | null): void {
  const { store } = sotto
  const state = store.getState()
  if (lastMessage(state)?.id !== answer.id) return
  state.announce(texts[languageOf(state)].branches.announceWithdrawn)
  if (draftOf === null) openNewConversation(sotto)
  else openConversation(sotto, draftOf)
}
