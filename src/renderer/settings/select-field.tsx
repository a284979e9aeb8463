/** One of many: the system's own list. */
export function SelectField({
  labelledBy,
  value,
  options,
  onChoose,
}: {
  labelledBy: string
  value: string
  options: readonly (readonly [value: string, name: string])[]
  onChoose: (value: string) => void
}) {
  return (
    <select
      aria-labelledby={labelledBy}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
      className="min-h-[30px] max-w-[260px] min-w-0 rounded-control border border-line-field bg-raised px-2"
    >
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  )
}
