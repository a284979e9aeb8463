import { useEffect, useState } from 'react'
import type { SottoError } from '../../core/contract/errors.ts'
import type { MessageId } from '../../core/contract/ids.ts'
import type { SeenPrompt } from '../../core/contract/seen-prompt.ts'
import { ModalDialog } from '../app/modal-dialog.tsx'
import { useSotto, useText } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'

/** So many rows are laid out by the browser as they come near. */
const rowClass =
  'border-t border-line py-2.5 [contain-intrinsic-size:auto_72px] [content-visibility:auto] first:border-t-0'

function Row({ who, said }: { who: string; said: string }) {
  return (
    <li className={rowClass}>
      <p className="text-meta font-strong text-ink-3">{who}</p>
      <p dir="auto" className="said mt-0.5 whitespace-pre-wrap">
        {said}
      </p>
    </li>
  )
}

/** Exactly what went to the model for an answer, as plain text, in order. */
export function SeenPromptDialog({ answer, onClose }: { answer: MessageId; onClose: () => void }) {
  const text = useText()
  const { request } = useSotto()
  const [seen, setSeen] = useState<SeenPrompt | null>(null)
  const [error, setError] = useState<SottoError | null>(null)
  useEffect(() => {
    let closed = false
    void request('answer.prompt', { answer }).then((read) => {
      if (closed) return
      if (read.ok) setSeen(read.value)
      else setError(read.error)
    })
    return () => {
      closed = true
    }
  }, [request, answer])

  return (
    <ModalDialog
      onClose={onClose}
      title={text.context.title}
      className="max-h-[min(720px,calc(100vh-64px))] w-[min(680px,calc(100vw-32px))]"
      {...(seen !== null &&
        seen.context !== null && {
          description: (
            <>
              {text.context.summary(seen.messages.length, seen.context.estimate, seen.context.window)}
              {seen.context.leftOut > 0 && (
                <span className="block">
                  {text.context.dropped(seen.context.window, seen.context.leftOut)}
                </span>
              )}
            </>
          ),
        })}
    >
      {error !== null && <ErrorRow error={error} />}
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard.
        tabIndex={0}
        aria-label={text.context.title}
        className="min-h-0 overflow-y-auto rounded-control focus-visible:-outline-offset-2"
      >
        {seen !== null && seen.system !== null && <Row who={text.context.system} said={seen.system} />}
        {seen?.messages.map(({ id, role, text: said }) => (
          <Row key={id} who={role === 'user' ? text.context.person : text.context.model} said={said} />
        ))}
      </ul>
    </ModalDialog>
  )
}
