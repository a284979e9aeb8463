import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { ModelPicker } from '../app/later-parts.ts'
import { modifier } from '../app/modifier-key.ts'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import type { WindowStore } from '../app/window-state.ts'
import { sendQuestion } from '../chat/chat-actions.ts'
import { answerUnderWay } from '../chat/chat-slice.ts'
import { WindowMeter } from '../context/window-meter.tsx'
import { DraftKeeper, longest } from './draft-keeper.ts'
import { belongsToInputMethod, enterSends, pressOf } from './enter-rule.ts'
import { FieldText } from './field-text.ts'
import { HeldText } from './held-text.tsx'
import { SendButton } from './send-button.tsx'
import { SendHint } from './send-hint.tsx'

function usePlaceholder(): string {
  const text = useText()
  const readOnly = useWindow((state) => state.storageError !== null)
  const begun = useWindow((state) => state.path.length > 0)
  if (readOnly) return text.composer.placeholderReadOnly
  return begun ? text.composer.placeholderAgain : text.composer.placeholder
}

/** The field's text and its draft, for as long as this composer stands. */
interface Opened {
  readonly content: FieldText
  readonly drafts: DraftKeeper
}

function noteChange(drafts: DraftKeeper | undefined, store: WindowStore): void {
  drafts?.changed()
  if (store.getState().sendHint !== null) store.getState().setSendHint(null)
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
  const opened = useRef<Opened | null>(null)
  const compositionEndedAt = useRef(Number.NEGATIVE_INFINITY)
  const sending = useRef(false)
  const [held, setHeld] = useState(0)
  const underWay = useWindow((state) => answerUnderWay(state) !== null)
  const sendWith = useWindow((state) => state.app?.settings.sendWith ?? 'enter')
  const placeholder = usePlaceholder()

  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    const { conversation, draft } = store.getState()
    const content = new FieldText(element, setHeld)
    const drafts = new DraftKeeper(request, () => content.read(), { conversation, draft })
    opened.current = { content, drafts }
    content.write(draft)
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
    const flush = () => drafts.flush()
    const beforeInput = (event: InputEvent) => {
      if (!content.holdIfLong(event.data)) return
      event.preventDefault()
      noteChange(drafts, store)
    }
    window.addEventListener('beforeunload', flush)
    element.addEventListener('beforeinput', beforeInput)
    return () => {
      window.removeEventListener('beforeunload', flush)
      element.removeEventListener('beforeinput', beforeInput)
      flush()
    }
  }, [store, request])

  async function send(): Promise<void> {
    if (opened.current === null || sending.current) return
    const { content, drafts } = opened.current
    const question = content.read()
    if (question.text.length > longest) {
      const characters = question.text.length
      store.getState().setSendError({ code: 'input.too-long', characters, limit: longest })
      return
    }
    const clear = content.sending()
    const { opening } = store.getState()
    sending.current = true
    const taken = await sendQuestion(sotto, question).finally(() => {
      sending.current = false
    })
    if (!taken) return
    clear()
    if (store.getState().opening === opening) drafts.sent(store.getState().conversation)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const press = pressOf(event)
    if (enterSends(press, compositionEndedAt.current, sendWith)) {
      event.preventDefault()
      void send()
      return
    }
    // The Enter that confirmed a candidate, told after the composition's end: it is no new line either.
    const late = belongsToInputMethod(press, compositionEndedAt.current) && !press.isComposing
    if (press.key === 'Enter' && !press.shiftKey && late && press.keyCode !== 229) event.preventDefault()
  }

  return (
    <div
      data-holds={held > 0 || undefined}
      className="composer rounded-composer border border-line-strong bg-raised p-2.5 shadow-composer has-[textarea:focus]:border-local-line"
    >
      <HeldText
        characters={held}
        read={() => opened.current?.content.held ?? ''}
        onChange={(changed) => {
          opened.current?.content.hold(changed)
          opened.current?.drafts.changed()
          if (changed === '') field.current?.focus()
        }}
      />
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
        onChange={() => noteChange(opened.current?.drafts, store)}
        onBlur={() => opened.current?.drafts.flush()}
      />
      <div className="flex min-w-0 items-center gap-1">
        <ModelPicker />
        <span className="min-w-0 flex-1" />
        <WindowMeter field={field} read={() => opened.current?.content.read().text ?? ''} />
        <SendHint underWay={underWay} keys={sendWith === 'enter' ? 'Enter' : `${modifier} Enter`} />
        <SendButton
          underWay={underWay}
          onSend={() => {
            field.current?.focus()
            void send()
          }}
        />
      </div>
    </div>
  )
}
