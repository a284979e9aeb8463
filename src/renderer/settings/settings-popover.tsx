import { CSPProvider } from '@base-ui/react/csp-provider'
import { Popover } from '@base-ui/react/popover'
import { useText, useWindow } from '../app/sotto-window.tsx'
import { SettingsTrigger } from './settings-button.tsx'
import { SettingsForm } from './settings-form.tsx'

export function SettingsPopover() {
  const text = useText()
  const open = useWindow((state) => state.settingsOpen)
  const show = useWindow((state) => state.showSettings)
  return (
    <CSPProvider disableStyleElements>
      <Popover.Root open={open} onOpenChange={(next) => show(next)}>
        <Popover.Trigger render={<SettingsTrigger />} />
        <Popover.Portal>
          <Popover.Positioner side="top" align="start" sideOffset={8} className="z-30">
            <Popover.Popup className="w-[340px] rounded-sheet border border-line bg-raised p-4 shadow-popover">
              <Popover.Title className="mb-2 text-ui font-strong">{text.settings.title}</Popover.Title>
              <SettingsForm />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </CSPProvider>
  )
}
