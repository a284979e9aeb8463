import { type Ref, useId } from 'react'

/** A field for a passphrase or a recovery key; it keeps its own text, and React holds none of it. */
export function SecretField({
  label,
  ref,
  hidden = true,
  first = false,
}: {
  label: string
  ref: Ref<HTMLInputElement>
  hidden?: boolean
  first?: boolean
}) {
  const id = useId()
  return (
    <div className="mt-3">
      <label htmlFor={id} className="mb-1 block text-meta text-ink-2">
        {label}
      </label>
      <input
        id={id}
        ref={ref}
        type={hidden ? 'password' : 'text'}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the screen asks for this one thing.
        autoFocus={first}
        className={`min-h-9 w-full rounded-control border border-line-field bg-raised px-2.5 text-payload ${hidden ? '' : 'font-mono'}`}
      />
    </div>
  )
}
