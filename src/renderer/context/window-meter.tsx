import { type RefObject, useEffect, useState } from 'react'
import type { AnswerView } from '../../core/contract/views.ts'
import { roomForAnswer } from '../../core/conversation/context-window.ts'
import { messageOf, type TokenRate, tokensOf, weightsOf } from '../../core/conversation/token-rate.ts'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import type { WindowState } from '../app/window-state.ts'
import { isUnderWay } from '../chat/turn-progress.ts'

/** The meter is drawn from this share of the window on: below it nobody has to think of it. */
const shownFrom = 0.5
/** What is typed is counted when the typing pauses. Milliseconds. */
const pause = 300

/** The last answer of the path that says how much its prompt was. */
function lastCounted({ path, messages }: WindowState): AnswerView | null {
  const last = path.at(-1)
  const message = last === undefined ? undefined : messages.get(last.id)
  return message?.role === 'assistant' && message.context !== null && !isUnderWay(message) ? message : null
}

function useRate(model: string | null, turn: string | null): TokenRate | null {
  const { request } = useSotto()
  const [rate, setRate] = useState<TokenRate | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer teaches the rate something.
  useEffect(() => {
    if (model === null) return
    let left = false
    void request('model.rate', { model }).then((read) => {
      if (!left && read.ok) setRate(read.value)
    })
    return () => {
      left = true
    }
  }, [request, model, turn])
  return rate
}

/** The text of the field once its typing pauses, and never within a composition. */
function useTyped(field: RefObject<HTMLTextAreaElement | null>, read: () => string): string {
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const element = field.current
    if (element === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (event: Event) => {
      clearTimeout(timer)
      if (event instanceof InputEvent && event.isComposing) return
      timer = setTimeout(() => setTyped(read()), pause)
    }
    element.addEventListener('input', soon)
    element.addEventListener('compositionend', soon)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('input', soon)
      element.removeEventListener('compositionend', soon)
    }
  })
  return typed
}

/** How much of the window the next question takes, with all that was said before; said where it is too much. */
export function WindowMeter({
  field,
  read,
}: {
  field: RefObject<HTMLTextAreaElement | null>
  read: () => string
}) {
  const text = useText()
  const answer = useWindow(lastCounted)
  const rate = useRate(answer?.model ?? null, answer?.turn ?? null)
  const typed = useTyped(field, read)
  if (answer === null || answer.context === null || rate === null) return null
  const { window: size, estimate } = answer.context
  const { promptTokens, outputTokens } = answer.figures
  const next = typed.trim() === '' ? 0 : tokensOf(weightsOf(rate), messageOf(typed))
  const used = Math.round((promptTokens ?? estimate) + (outputTokens ?? 0) + next)
  if (used < size * shownFrom) return null
  const over = used > size - roomForAnswer(size, null)
  return (
    <span
      title={text.context.used(used, size, over)}
      className={`mr-2.5 flex flex-none items-center gap-1.5 text-meta tabular-nums ${over ? 'text-danger' : 'text-ink-3'}`}
    >
      <meter
        className="sr-only"
        aria-label={text.context.meter}
        min={0}
        max={size}
        value={Math.min(used, size)}
        aria-valuetext={text.context.used(used, size, over)}
      />
      <svg aria-hidden width={40} height={4} viewBox="0 0 40 4">
        <rect width={40} height={4} rx={2} className="fill-line-strong" />
        <rect width={Math.max(4, Math.min(40, (40 * used) / size))} height={4} rx={2} fill="currentColor" />
      </svg>
      {text.context.share(Math.min(999, Math.round((100 * used) / size)))}
    </span>
  )
}
