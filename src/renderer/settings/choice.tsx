import { useId } from 'react'

/** One of a few, all in sight: a row of radios drawn as a segmented control. */
export function Choice<Value extends string>({
  labelledBy,
  value,
  options,
  onChoose,
}: {
  labelledBy: string
  value: Value
  options: readonly (readonly [value: Value, name: string, language?: string])[]
  onChoose: (value: Value) => void
}) {
  const name = useId()
  return (
    <span
      role="radiogroup"
      aria-labelledby={labelledBy}
      className="flex flex-wrap rounded-control bg-sunken p-0.5"
    >
      {options.map(([option, optionName, language]) => (
        <label
          key={option}
          lang={language}
          className="rounded-small px-2.5 py-1 text-meta whitespace-nowrap text-ink-2 has-checked:bg-selected has-checked:font-strong has-checked:text-ink-1 has-checked:shadow-row has-focus-visible:outline-2 has-focus-visible:outline-ink-1"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          {optionName}
        </label>
      ))}
    </span>
  )
}
