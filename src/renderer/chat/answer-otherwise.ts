import type { MessageId } from '../../core/contract/ids.ts'
import type { AnswerView, ModelView } from '../../core/contract/views.ts'
import { splitDraft } from '../../core/conversation/pasted-text.ts'
import { numberRanges } from '../../core/settings/parameter-ranges.ts'
import type { ParametersPatch } from '../../core/settings/parameters.ts'
import { resolveParameters } from '../../core/settings/resolve-parameters.ts'
import type { SottoWindow } from '../app/sotto-window.tsx'
import { isLocal } from '../models/model-choice.ts'
import { answerQuestion } from './chat-actions.ts'

/** Where nothing is said about it, what a daemon gives a model that did not fit. Tokens. */
const usualWindow = 4096

/** The largest model of this device that is smaller than that one; null: none is, or its size is not known. */
export function smallerModel(models: readonly ModelView[] | null, than: string): string | null {
  const size = models?.find(({ name }) => name === than)?.bytes ?? 0
  const smaller = (models ?? []).filter((model) => isLocal(model) && model.bytes > 0 && model.bytes < size)
  return smaller.sort((one, other) => other.bytes - one.bytes)[0]?.name ?? null
}

/** Sets it for this conversation alone, and asks the question of that answer again. */
async function askWith(sotto: SottoWindow, answer: AnswerView, patch: ParametersPatch): Promise<void> {
  const { conversation, setSendError } = sotto.store.getState()
  const target = { scope: 'conversation', conversation } as const
  const written = await sotto.request('parameters.write', { target, patch })
  if (!written.ok) return setSendError(written.error)
  await answerQuestion(sotto, answer.question, answer.model)
}

export function askWithoutThinking(sotto: SottoWindow, answer: AnswerView): Promise<void> {
  return askWith(sotto, answer, { thinking: 'off' })
}

/** What holds for the conversation, and the window that the model was trained for; null: neither is known. */
async function windowsOf({ store, request }: SottoWindow, { model }: AnswerView) {
  const read = await request('parameters.read', { conversation: store.getState().conversation, model })
  if (!read.ok) return { set: null, trained: null }
  const { scopes, details } = read.value
  const set = resolveParameters(scopes).values.numCtx ?? details?.own.numCtx ?? null
  return { set, trained: details?.trainedWindow ?? null }
}

/** A window half as large takes about half the memory of one. */
export async function askWithSmallerContext(sotto: SottoWindow, answer: AnswerView): Promise<void> {
  const { set, trained } = await windowsOf(sotto, answer)
  const now = answer.context?.window ?? set ?? Math.min(trained ?? usualWindow, usualWindow)
  const numCtx = Math.max(numberRanges.numCtx.least, Math.floor(now / 2))
  await askWith(sotto, answer, { numCtx })
}

/** Twice as large until it has room. A model that was trained for no more is not the one to ask. */
export async function askWithLargerContext(sotto: SottoWindow, answer: AnswerView): Promise<void> {
  const { error } = answer
  if (error?.code !== 'model.context-too-long') return
  const { set, trained } = await windowsOf(sotto, answer)
  const now = error.window ?? answer.context?.window ?? set ?? usualWindow
  const most = Math.min(trained ?? numberRanges.numCtx.most, numberRanges.numCtx.most)
  if (now >= most) return sotto.store.getState().showPicker(true)
  let numCtx = now * 2
  while (numCtx < (error.tokens ?? 0)) numCtx *= 2
  await askWith(sotto, answer, { numCtx: Math.min(numCtx, most) })
}

/** Opens the field in which the question is put in other words. */
export function beginEdit({ store }: SottoWindow, id: MessageId): void {
  const question = store.getState().messages.get(id)
  if (question?.role === 'user') store.getState().edit({ question: id, text: splitDraft(question).typed })
}
