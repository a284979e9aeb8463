import { ArrowUp, Square } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { Icon } from '../app/icon.tsx'
import { holdsModifier, modifier } from '../app/modifier-key.ts'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { sendQuestion, stopAnswer } from '../chat/chat-actions.ts'
import { answerUnderWay } from '../chat/chat-slice.ts'
import { ModelPicker } from '../models/model-picker.tsx'
import { DraftKeeper, longest } from './draft-keeper.ts'
import { belongsToInputMethod, enterSends } from './enter-rule.ts'
import { SendHint } from './send-hint.tsx'

function usePlaceholder(): string {
  const text = useText()
  const readOnly = useWindow((state) => state.storageError !== null)
  const begun = useWindow((state) => state.messages.length > 0)
  if (readOnly) return text.composer.placeholderReadOnly
  return begun ? text.composer.placeholderAgain : text.composer.placeholder
}

/**
 * The field owns its text: React holds none of it, and it is read when it is sent or kept. Mounted anew
 * for each conversation that is opened, with its draft.
 */
export function Composer() {
  const text = useText()
  const sotto = useSotto()
  const { store, request } = sotto
  const field = useRef<HTMLTextAreaElement>(null)
  const keeper = useRef<DraftKeeper | null>(null)
  const compositionEndedAt = useRef(Number.NEGATIVE_INFINITY)
  const sending = useRef(false)
  const underWay = useWindow((state) => answerUnderWay(state) !== null)
  const sendWith = useWindow((state) => state.app?.settings.sendWith ?? 'enter')
  const placeholder = usePlaceholder()

  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    const { conversation, draft } = store.getState()
    const drafts = new DraftKeeper(request, () => element.value, { conversation, draft })
    keeper.current = drafts
    element.value = draft
    element.focus({ preventScroll: true })
    element.setSelectionRange(draft.length, draft.length)
    const flush = () => drafts.flush()
    window.addEventListener('beforeunload', flush)
    return () => {
      window.removeEventListener('beforeunload', flush)
      flush()
    }
  }, [store, request])

  async function send(): Promise<void> {
    const element = field.current
    if (element === null || sending.current) return
    const question = element.value
    if (question.length > longest) {
      store.getState().setSendError({ code: 'input.too-long', characters: question.length, limit: longest })
      return
    }
    sending.current = true
    const taken = await sendQuestion(sotto, question).finally(() => {
      sending.current = false
    })
    if (!taken) return
    if (element.value.startsWith(question)) element.value = element.value.slice(question.length)
    if (element.isConnected) keeper.current?.sent(store.getState().conversation)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const press = {
      key: event.key,
      shiftKey: event.shiftKey,
      holdsModifier: holdsModifier(event),
      isComposing: event.nativeEvent.isComposing,
      keyCode: event.keyCode,
      timeStamp: event.timeStamp,
    }
    if (enterSends(press, compositionEndedAt.current, sendWith)) {
      event.preventDefault()
      void send()
    } else if (
      event.key === 'Enter' &&
      !event.shiftKey &&
      belongsToInputMethod(press, compositionEndedAt.current)
    ) {
      if (!press.isComposing && press.keyCode !== 229) event.preventDefault()
    }
  }

  return (
    <div className="composer rounded-composer border border-line-strong bg-raised p-2.5 shadow-composer has-[textarea:focus]:border-local-line">
      <textarea
        ref={field}
        aria-label={text.composer.label}
        placeholder={placeholder}
        dir="auto"
        rows={1}
        spellCheck={false}
        className="composer-field block w-full bg-transparent px-1.5 pt-px pb-2 text-prose leading-prose text-ink-1 caret-local"
        onKeyDown={onKeyDown}
        onCompositionEnd={(event) => {
          compositionEndedAt.current = event.timeStamp
        }}
        onChange={() => {
          keeper.current?.changed()
          if (store.getState().sendHint !== null) store.getState().setSendHint(null)
        }}
        onBlur={() => keeper.current?.flush()}
      />
      <div className="flex min-w-0 items-center gap-1">
        <ModelPicker />
        <span className="min-w-0 flex-1" />
        <SendHint underWay={underWay} keys={sendWith === 'enter' ? 'Enter' : `${modifier} Enter`} />
        {underWay ? (
          <button
            type="button"
            aria-label={text.composer.stop}
            title={text.composer.stop}
            onClick={() => stopAnswer(sotto)}
            className="grid size-8 flex-none place-items-center rounded-card bg-ink-solid text-on-ink"
          >
            <Square size={10} fill="currentColor" aria-hidden="true" />
          </button>
        ) : (
          <button
            type="button"
            aria-label={text.composer.send}
            title={text.composer.send}
            onClick={() => {
              field.current?.focus()
              void send()
            }}
            className="send-local grid size-8 flex-none place-items-center rounded-card bg-local-solid text-on-local hover:bg-local-solid-hover"
          >
            <Icon of={ArrowUp} size={18} />
          </button>
        )}
      </div>
    </div>
  )
}
