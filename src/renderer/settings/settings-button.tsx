import { Settings } from 'lucide-react'
import { Icon } from '../app/icon.tsx'
import { useText, useWindow } from '../app/sotto-window.tsx'

export function SettingsButton() {
  const text = useText()
  const show = useWindow((state) => state.showSettings)
  const open = useWindow((state) => state.settingsOpen)
  return (
    <button
      type="button"
      id="settings"
      aria-pressed={open}
      onClick={() => show(!open)}
      className={`flex min-h-[30px] w-full items-center gap-2 rounded-control px-2 hover:bg-hover ${open ? 'bg-active font-strong text-ink-1' : 'text-ink-2'}`}
    >
      <Icon of={Settings} className="text-ink-3" />
      {text.settings.title}
    </button>
  )
}
