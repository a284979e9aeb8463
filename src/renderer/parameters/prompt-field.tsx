import { useEffect, useLayoutEffect, useRef } from 'react'
import { longestSystemPrompt } from '../../core/settings/parameter-ranges.ts'
import { useText } from '../app/sotto-window.tsx'
import type { FieldProperties } from './parameter-row.tsx'

/** How long the typing rests before what stands there is written. Milliseconds. */
const afterTyping = 600

/**
 * The system prompt, written a moment after the typing rests and when the focus leaves. Emptied, it is none at all
 * where a wider scope has one, and not set otherwise.
 */
export function PromptField({
  label,
  describedBy,
  values,
  details,
  isSetHere,
  isInvalid,
  onWrite,
  onProblem,
}: FieldProperties) {
  const text = useText().parameters
  const field = useRef<HTMLTextAreaElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const shown = values.systemPrompt ?? details?.own.systemPrompt ?? ''
  const commit = useRef<() => void>(() => undefined)

  /** What was typed and is not written yet. */
  const typed = useRef<string | null>(null)

  useLayoutEffect(() => {
    const area = field.current
    if (area !== null && typed.current === null) area.value = shown
  }, [shown])

  useEffect(() => {
    commit.current = () => {
      clearTimeout(timer.current)
      const systemPrompt = typed.current
      if (systemPrompt === null) return
      if (systemPrompt.length > longestSystemPrompt) return onProblem(text.tooLong(longestSystemPrompt))
      typed.current = null
      void onWrite({ systemPrompt })
    }
  })
  // What closes the panel while the typing rests must not take the words along.
  useEffect(() => () => commit.current(), [])

  function wait(): void {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => commit.current(), afterTyping)
  }

  return (
    <textarea
      ref={field}
      rows={3}
      spellCheck={false}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      placeholder={isSetHere ? text.emptyPrompt : text.unset}
      defaultValue={shown}
      onInput={(event) => {
        typed.current = event.currentTarget.value
        clearTimeout(timer.current)
        // A composition is written when it is over.
        const { nativeEvent } = event
        if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) wait()
      }}
      onCompositionEnd={(event) => {
        typed.current = event.currentTarget.value
        wait()
      }}
      onBlur={() => commit.current()}
      className={`field-grows basis-full resize-none rounded-control border bg-raised px-2.5 py-2 aria-invalid:border-danger-line ${isSetHere ? 'border-line-field text-ink-1' : 'border-line-strong text-ink-2'}`}
    />
  )
}
