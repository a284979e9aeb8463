import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { QuestionView } from '../../core/contract/views.ts'
import { joinDraft, splitDraft } from '../../core/conversation/pasted-text.ts'
import { Button } from '../app/button.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { editQuestion } from '../chat/chat-actions.ts'
import { belongsToInputMethod, enterSends, pressOf } from '../composer/enter-rule.ts'

/** A question in other words. The field owns its text; Esc leaves it as it was. */
export function QuestionEditor({ question, onClose }: { question: QuestionView; onClose: () => void }) {
  const text = useText()
  const sotto = useSotto()
  const { store } = sotto
  const field = useRef<HTMLTextAreaElement>(null)
  const compositionEndedAt = useRef(Number.NEGATIVE_INFINITY)
  const [sending, setSending] = useState(false)
  const sendWith = useWindow((state) => state.app?.settings.sendWith ?? 'enter')

  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    element.focus()
    element.setSelectionRange(element.value.length, element.value.length)
    return () => {
      const { editing, edit } = store.getState()
      if (editing?.question === question.id) edit({ question: question.id, text: element.value })
    }
  }, [store, question.id])

  /** The focus goes where the next thing is typed. */
  function close(): void {
    flushSync(onClose)
    document.querySelector<HTMLTextAreaElement>('[data-region=composer] textarea')?.focus()
  }

  async function send(): Promise<void> {
    if (sending || field.current === null) return
    setSending(true)
    const { pasted } = splitDraft(question)
    const taken = await editQuestion(sotto, question.id, joinDraft(field.current.value, pasted))
    setSending(false)
    if (taken) close()
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const press = pressOf(event)
    if (enterSends(press, compositionEndedAt.current, sendWith)) {
      event.preventDefault()
      void send()
    } else if (event.key === 'Escape' && !belongsToInputMethod(press, compositionEndedAt.current)) {
      event.preventDefault()
      close()
    }
  }

  return (
    <div className="w-full max-w-[80%] rounded-[14px_14px_4px_14px] border border-line-field bg-raised px-3.5 py-[9px]">
      <textarea
        ref={field}
        aria-label={text.branches.editing}
        defaultValue={store.getState().editing?.text ?? splitDraft(question).typed}
        dir="auto"
        rows={1}
        spellCheck={false}
        className="composer-field block w-full bg-transparent text-prose leading-prose text-ink-1 caret-local outline-none"
        onKeyDown={onKeyDown}
        onCompositionEnd={(event) => {
          compositionEndedAt.current = event.timeStamp
        }}
      />
      <div className="mt-1.5 flex justify-end gap-1.5">
        <Button look="ghost" size="small" onClick={close}>
          {text.branches.cancel}
        </Button>
        <Button look="ink" size="small" disabled={sending} onClick={() => void send()}>
          {text.branches.send}
        </Button>
      </div>
    </div>
  )
}
