import type { ButtonHTMLAttributes, Ref } from 'react'

type Look = 'ink' | 'line' | 'ghost'
type Size = 'small' | 'medium' | 'large'

const looks: Readonly<Record<Look, string>> = {
  ink: 'bg-ink-solid border-ink-solid text-on-ink font-strong hover:opacity-90',
  line: 'bg-raised border-line-strong text-ink-1 hover:bg-sunken',
  ghost: 'bg-transparent border-transparent text-ink-2 hover:bg-hover',
}

const sizes: Readonly<Record<Size, string>> = {
  small: 'min-h-[26px] px-[9px] text-meta rounded-small gap-[5px]',
  medium: 'min-h-[30px] px-3 text-ui rounded-control gap-1.5',
  large: 'min-h-[38px] px-4 text-payload rounded-card gap-1.5',
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look
  readonly size?: Size
  readonly ref?: Ref<HTMLButtonElement>
}

/** Ink is the main act of a view: one of it at a time. */
export function Button({ look = 'line', size = 'medium', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex flex-none items-center justify-center border transition-colors duration-[90ms] disabled:opacity-40 ${looks[look]} ${sizes[size]} ${className}`}
      {...rest}
    />
  )
}

/** A square button that shows only an icon; its name is said by `label` and shown as a hint. */
export function IconButton({
  label,
  small = false,
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { label: string; small?: boolean }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`grid flex-none place-items-center rounded-small hover:bg-hover ${small ? 'size-6 text-ink-3' : 'size-7 text-ink-2'} ${className}`}
      {...rest}
    />
  )
}
