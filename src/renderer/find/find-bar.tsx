import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import type { MessageId } from '../../core/contract/ids.ts'
import { longestWords } from '../../core/conversation/find-text.ts'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'
import { belongsToInputMethod, pressOf } from '../composer/enter-rule.ts'
import { useFind } from './use-find.ts'

interface FindBarProps {
  readonly list: RefObject<HTMLElement | null>
  readonly field: RefObject<HTMLInputElement | null>
  readonly bring: (message: MessageId) => Promise<void>
  readonly onClose: () => void
}

/** Find in the conversation. The field owns its words; nothing is looked for while an input method composes them. */
export function FindBar({ list, field, bring, onClose }: FindBarProps) {
  const text = useText()
  const { found, look, go } = useFind(list, bring)
  const compositionEndedAt = useRef(Number.NEGATIVE_INFINITY)
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [field])

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (belongsToInputMethod(pressOf(event), compositionEndedAt.current)) return
    const steps = event.key === 'F3' || (event.key === 'Enter' && event.target === field.current)
    if (!steps && event.key !== 'Escape') return
    event.preventDefault()
    if (steps) go(event.shiftKey ? -1 : 1)
    else onClose()
  }

  const none = found === null || found.total === 0
  return (
    <search
      aria-label={text.find.region}
      onKeyDown={onKeyDown}
      className="absolute top-2 right-4 z-[7] flex h-[38px] max-w-[calc(100%-2rem)] items-center gap-0.5 rounded-card border border-line-strong bg-raised pr-1.5 pl-3 shadow-composer has-[input:focus]:border-line-field"
    >
      <input
        ref={field}
        type="text"
        aria-label={text.find.field}
        placeholder={text.find.field}
        maxLength={longestWords}
        spellCheck={false}
        dir="auto"
        className="w-[210px] min-w-0 bg-transparent text-ui text-ink-1 outline-none placeholder:text-ink-3"
        onCompositionEnd={(event) => {
          compositionEndedAt.current = event.timeStamp
          look(event.currentTarget.value)
        }}
        onChange={(event) => {
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) {
            look(event.currentTarget.value)
          }
        }}
      />
      <span role="status" className="flex-none px-1.5 text-meta text-ink-3 tabular-nums">
        {found !== null && (none ? text.find.none : text.find.place(found.at + 1, found.total))}
      </span>
      <IconButton small label={text.find.previous} disabled={none} onClick={() => go(-1)}>
        <Icon of={ChevronUp} size={14} />
      </IconButton>
      <IconButton small label={text.find.next} disabled={none} onClick={() => go(1)}>
        <Icon of={ChevronDown} size={14} />
      </IconButton>
      <IconButton small label={text.find.close} onClick={onClose}>
        <Icon of={X} size={14} />
      </IconButton>
    </search>
  )
}
