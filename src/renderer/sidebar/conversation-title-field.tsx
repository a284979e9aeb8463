import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { ConversationView } from '../../core/contract/views.ts'
import { longestTitle } from '../../core/conversation/title.ts'
import { useSotto, useText } from '../app/sotto-window.tsx'
import { belongsToInputMethod, pressOf } from '../composer/enter-rule.ts'
import { renameConversation } from './conversation-actions.ts'

/** A title while it is being changed: Enter or leaving the field takes it, Esc does not. */
export function ConversationTitleField({
  conversation,
  onClose,
}: {
  conversation: ConversationView
  onClose: () => void
}) {
  const text = useText()
  const sotto = useSotto()
  const field = useRef<HTMLInputElement>(null)
  const compositionEndedAt = useRef(Number.NEGATIVE_INFINITY)
  const over = useRef(false)

  useLayoutEffect(() => field.current?.select(), [])

  function end(taken: boolean): void {
    if (over.current) return
    over.current = true
    const title = field.current?.value ?? ''
    if (taken && title !== conversation.title) void renameConversation(sotto, conversation.id, title)
    onClose()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (belongsToInputMethod(pressOf(event), compositionEndedAt.current)) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    end(event.key === 'Enter')
  }

  return (
    <input
      ref={field}
      aria-label={text.history.title}
      defaultValue={conversation.title}
      maxLength={longestTitle}
      dir="auto"
      spellCheck={false}
      className="h-[30px] w-full rounded-control border border-line-field bg-raised px-2 text-ink-1 outline-none"
      onKeyDown={onKeyDown}
      onCompositionEnd={(event) => {
        compositionEndedAt.current = event.timeStamp
      }}
      onBlur={() => end(true)}
    />
  )
}
