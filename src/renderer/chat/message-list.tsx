import { ArrowDown } from 'lucide-react'
import { Fragment, useEffect, useRef } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText, useWindow } from '../app/sotto-window.tsx'
import { Find } from '../find/find.tsx'
import { answerUnderWay } from './chat-slice.ts'
import { MessageRow } from './message-row.tsx'
import { useBring } from './use-bring.ts'
import { useKeptRows } from './use-kept-rows.ts'
import { useNearMessages } from './use-near-messages.ts'
import { useOpeningPosition, useReadingPosition } from './use-reading-position.ts'
import { spaceAbove, spaceBelow, useRows } from './use-rows.ts'
import { useStickToEnd } from './use-stick-to-end.ts'

/** The conversation, oldest first, of which only what is near to the screen is there. Never rendered per token. */
export function MessageList() {
  const text = useText()
  const path = useWindow((state) => state.path)
  const sent = useWindow((state) => state.sent)
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const opening = useOpeningPosition()
  const growing = useWindow((state) => answerUnderWay(state) !== null)
  const rows = useRows(scroller, path, { kept: useKeptRows(content), opening, growing })
  const end = useStickToEnd(scroller, content)
  const { away, scrolled, goToEnd } = end
  useReadingPosition(scroller, opening, end)
  const bring = useBring(scroller, rows, end.letGo)
  useNearMessages(rows.range?.startIndex ?? 0, rows.range?.endIndex ?? 0)

  const sentBefore = useRef(sent)
  useEffect(() => {
    if (sent !== sentBefore.current) goToEnd()
    sentBefore.current = sent
  }, [sent, goToEnd])

  const items = rows.getVirtualItems()
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
        <div
          ref={content}
          className="mx-auto max-w-[800px] px-8 max-[1120px]:px-5"
          style={{ paddingTop: spaceAbove, paddingBottom: spaceBelow }}
        >
          {items.map(({ index, start }, at) => {
            const message = path[index]
            if (message === undefined) return null
            const blank = start - (items[at - 1]?.end ?? spaceAbove)
            return (
              <Fragment key={message.id}>
                {blank > 0 && <div style={{ height: blank }} />}
                <div ref={rows.measureElement} data-index={index} data-message={message.id}>
                  <MessageRow id={message.id} role={message.role} last={index === path.length - 1} />
                </div>
              </Fragment>
            )
          })}
          <div style={{ height: rows.getTotalSize() - spaceBelow - (items.at(-1)?.end ?? spaceAbove) }} />
        </div>
      </div>
      <Find list={scroller} bring={bring} />
      {away && (
        <button
          type="button"
          onClick={goToEnd}
          className="absolute bottom-2 left-1/2 z-[6] flex min-h-[30px] -translate-x-1/2 items-center gap-1.5 rounded-full border border-line-strong bg-raised px-3 text-meta text-ink-1 shadow-composer hover:bg-sunken"
        >
          <Icon of={ArrowDown} size={14} />
          {text.chat.latest}
        </button>
      )}
    </div>
  )
}
