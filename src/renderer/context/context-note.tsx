import { useState } from 'react'
import type { AnswerView } from '../../core/contract/views.ts'
import { SeenPromptDialog } from '../app/later-parts.ts'
import { useText } from '../app/sotto-window.tsx'

/** Under the question: what of the conversation had no room. Nothing where all of it went. */
export function ContextNote({ answer }: { answer: AnswerView }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { context } = answer
  if (context === null || context.leftOut === 0) return null
  return (
    <p role="note" className="mb-1.5 text-meta leading-5 text-ink-3">
      {text.context.dropped(context.window, context.leftOut)}{' '}
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="rounded-control text-ink-2 underline decoration-line-strong underline-offset-[3px] hover:text-ink-1"
      >
        {text.context.show}
      </button>
      {open && <SeenPromptDialog answer={answer.id} onClose={() => setOpen(false)} />}
    </p>
  )
}
