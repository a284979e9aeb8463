import { useText } from '../app/sotto-window.tsx'

/** Percent; the window follows while it is dragged, and each step is written. */
export function TextSizeField({
  labelledBy,
  value,
  onChange,
}: {
  labelledBy: string
  value: number
  onChange: (percent: number) => void
}) {
  const text = useText()
  return (
    <>
      <input
        type="range"
        aria-labelledby={labelledBy}
        aria-valuetext={text.settings.percent(value)}
        min={100}
        max={200}
        step={10}
        value={value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        className="text-size w-36"
      />
      <span className="w-[4em] text-right tabular-nums text-ink-2">{value}%</span>
    </>
  )
}
