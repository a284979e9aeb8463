import { Popover } from '@base-ui/react/popover'
import { Settings } from 'lucide-react'
import { Icon } from '../app/icon.tsx'
import { useText, useWindow } from '../app/sotto-window.tsx'
import { SettingsForm } from './settings-form.tsx'

export function SettingsButton() {
  const text = useText()
  const open = useWindow((state) => state.settingsOpen)
  const show = useWindow((state) => state.showSettings)
  return (
    <Popover.Root open={open} onOpenChange={(next) => show(next)}>
      <Popover.Trigger className="flex h-[30px] w-full items-center gap-2 rounded-control px-2 text-ink-2 hover:bg-hover data-popup-open:bg-active data-popup-open:text-ink-1">
        <Icon of={Settings} className="text-ink-3" />
        {text.settings.title}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="top" align="start" sideOffset={8} className="z-30">
          <Popover.Popup className="w-[340px] rounded-sheet border border-line bg-raised p-4 shadow-popover">
            <Popover.Title className="mb-2 text-ui font-strong">{text.settings.title}</Popover.Title>
            <SettingsForm />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
