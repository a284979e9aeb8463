import { Settings } from 'lucide-react'
import { type ButtonHTMLAttributes, type Ref, useRef } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText, useWindow } from '../app/sotto-window.tsx'
import { useKeptFocus } from '../app/use-kept-focus.ts'

export function SettingsTrigger({
  ref,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }) {
  const text = useText()
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      id="settings"
      className="flex h-[30px] w-full items-center gap-2 rounded-control px-2 text-ink-2 hover:bg-hover data-popup-open:bg-active data-popup-open:text-ink-1"
    >
      <Icon of={Settings} className="text-ink-3" />
      {text.settings.title}
    </button>
  )
}

/** Stands where the settings will; a press opens them when they are there. */
export function SettingsButton() {
  const ref = useRef<HTMLButtonElement>(null)
  const show = useWindow((state) => state.showSettings)
  const open = useWindow((state) => state.settingsOpen)
  useKeptFocus(ref)
  return <SettingsTrigger ref={ref} aria-haspopup="dialog" aria-expanded={open} onClick={() => show(true)} />
}
