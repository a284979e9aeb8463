import { useLayoutEffect, useRef } from 'react'
import { useText } from '../app/sotto-window.tsx'

/**
 * Percent. Each step is written, and the window follows; the slider does not wait for it, since the next key may come
 * before the answer to the last.
 */
export function TextSizeField({
  labelledBy,
  value,
  onChange,
}: {
  labelledBy: string
  value: number
  /** False: it was not written. */
  onChange: (percent: number) => Promise<boolean>
}) {
  const text = useText()
  const slider = useRef<HTMLInputElement>(null)
  /** Where it was moved to, until that is written. */
  const moved = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (moved.current === value) moved.current = null
    if (moved.current === null && slider.current !== null) slider.current.value = String(value)
  }, [value])

  async function change(input: HTMLInputElement): Promise<void> {
    moved.current = input.valueAsNumber
    if (await onChange(input.valueAsNumber)) return
    moved.current = null
    input.value = String(value)
  }
  return (
    <>
      <input
        ref={slider}
        type="range"
        aria-labelledby={labelledBy}
        aria-valuetext={text.settings.percent(value)}
        min={100}
        max={200}
        step={10}
        defaultValue={value}
        onInput={(event) => void change(event.currentTarget)}
        className="text-size w-36"
      />
      <span className="w-[4em] text-right tabular-nums text-ink-2">{value}%</span>
    </>
  )
}
