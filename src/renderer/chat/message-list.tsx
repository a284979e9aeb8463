import { ArrowDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText, useWindow } from '../app/sotto-window.tsx'
import { Answer } from './answer.tsx'
import { Question } from './question.tsx'
import { useStickToEnd } from './use-stick-to-end.ts'

/** The conversation, oldest first. It re-renders when a message is added or settled, never per token. */
export function MessageList() {
  const text = useText()
  const path = useWindow((state) => state.path)
  const messages = useWindow((state) => state.messages)
  const sent = useWindow((state) => state.sent)
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const { away, scrolled, goToEnd } = useStickToEnd(scroller, content)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is sent is the reason to go there.
  useEffect(() => goToEnd(), [sent, goToEnd])

  return (
    <div className={`relative flex min-h-0 flex-1 flex-col ${scrolled ? 'scroll-fade' : ''}`}>
      <div
        ref={scroller}
        role="log"
        aria-label={text.chat.log}
        aria-live="off"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard.
        tabIndex={0}
        data-region="messages"
        className="min-h-0 flex-1 overflow-y-auto focus-visible:-outline-offset-4"
      >
        <div ref={content} className="mx-auto max-w-[800px] px-8 pt-6 pb-3 max-[1120px]:px-5">
          {path.map(({ id }, at) => {
            const message = messages.get(id)
            if (message === undefined) return null
            return message.role === 'user' ? (
              <Question key={id} question={message} />
            ) : (
              <Answer key={id} answer={message} last={at === path.length - 1} />
            )
          })}
        </div>
      </div>
      {away && (
        <button
          type="button"
          onClick={goToEnd}
          className="absolute bottom-2 left-1/2 z-[6] flex h-[30px] -translate-x-1/2 items-center gap-1.5 rounded-full border border-line-strong bg-raised px-3 text-meta text-ink-1 shadow-composer hover:bg-sunken"
        >
          <Icon of={ArrowDown} size={14} />
          {text.chat.latest}
        </button>
      )}
    </div>
  )
}
