import { RotateCcw } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import type { SettingText } from '../../core/text/settings.ts'
import { IconButton } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'

/** A setting: what it is at the left, its control at the right. */
export function SettingRow({
  said,
  onReset,
  children,
}: {
  said: SettingText
  /** Null: it stands as it does by itself. Without one there is nothing to reset. */
  onReset?: (() => void) | null
  children: (nameId: string) => ReactNode
}) {
  const text = useText()
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  /** The button goes with the value, and the focus stays in the row. */
  function reset(): void {
    row.current?.querySelector<HTMLElement>('input:checked, input, select')?.focus()
    onReset?.()
  }
  return (
    <div ref={row} className="flex min-h-[57px] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-48">
        <p id={id}>{said.name}</p>
        <p className="text-meta text-ink-3">{said.about}</p>
      </div>
      <div className="flex max-w-full min-w-0 items-center gap-1">
        {onReset !== undefined && (
          <IconButton
            small
            label={text.settings.reset(said.name)}
            disabled={onReset === null}
            className="disabled:invisible"
            onClick={reset}
          >
            <Icon of={RotateCcw} size={14} />
          </IconButton>
        )}
        {children(id)}
      </div>
    </div>
  )
}
