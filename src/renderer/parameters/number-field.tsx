import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { NumberParameter } from '../../core/settings/parameter-ranges.ts'
import { typedParameter } from '../../core/settings/typed-parameter.ts'
import { parameterValue } from '../../core/text/parameter-value.ts'
import { useText } from '../app/sotto-window.tsx'
import { belongsToInputMethod, pressOf } from '../composer/enter-rule.ts'
import type { FieldProperties } from './parameter-row.tsx'

/**
 * A number, as it is typed. It is written by Enter and when the focus leaves. Backspace or Delete on the whole of it
 * takes the value of this scope away, and so does leaving the field empty.
 */
export function NumberField({
  name,
  label,
  describedBy,
  values,
  details,
  isSetHere,
  isInvalid,
  onWrite,
  onProblem,
}: FieldProperties & { name: NumberParameter }) {
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  const compositionEndedAt = useRef(Number.NEGATIVE_INFINITY)
  const value = values[name] ?? details?.own[name]
  const shown = value === undefined ? '' : parameterValue(name, value, text)

  function show(): void {
    const input = field.current
    if (input === null) return
    input.value = shown
    if (document.activeElement === input) input.select()
  }
  useLayoutEffect(show, [shown])

  async function commit(): Promise<void> {
    const typed = field.current?.value.trim() ?? ''
    if (typed === shown) return onProblem(null)
    if (typed === '') return isSetHere ? onWrite({ [name]: null }) : restore()
    const read = typedParameter(name, typed)
    if (!read.ok) return onProblem(text.parameters.problem(read.error))
    await onWrite({ [name]: read.value })
    show()
  }
  function restore(): void {
    onProblem(null)
    show()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (belongsToInputMethod(pressOf(event), compositionEndedAt.current)) return
    const { selectionStart, selectionEnd, value: typed } = event.currentTarget
    const isWhole = selectionStart === 0 && selectionEnd === typed.length
    if (event.key === 'Enter') void commit()
    else if (event.key === 'Escape' && typed !== shown) restore()
    else if ((event.key === 'Backspace' || event.key === 'Delete') && isWhole && isSetHere)
      void onWrite({ [name]: null })
    else return
    event.preventDefault()
  }

  return (
    <input
      ref={field}
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      placeholder={text.parameters.unset}
      defaultValue={shown}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => void commit()}
      onKeyDown={onKeyDown}
      onCompositionEnd={(event) => {
        compositionEndedAt.current = event.timeStamp
      }}
      className={`min-h-[30px] w-[7.5em] rounded-control border bg-raised px-2.5 text-right tabular-nums aria-invalid:border-danger-line ${isSetHere ? 'border-line-field text-ink-1' : 'border-line-strong text-ink-2'}`}
    />
  )
}
