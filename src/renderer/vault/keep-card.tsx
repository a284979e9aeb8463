import { Dialog } from '@base-ui/react/dialog'
import { KeyRound } from 'lucide-react'
import { Button } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { useText } from '../app/sotto-window.tsx'
import { ChoosePassphrase } from './choose-passphrase.tsx'

/** The history was opened by its recovery key and nothing keeps it: a passphrase is offered. */
export function KeepCard() {
  const text = useText()
  return (
    <section className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sheet border border-dashed border-line-strong px-3.5 py-3">
      <Icon of={KeyRound} className="text-ink-2" />
      <div className="min-w-0 flex-1 basis-52">
        <p className="font-strong">{text.vault.keepTitle}</p>
        <p className="text-ink-2">{text.vault.keepBody}</p>
      </div>
      <Dialog.Root>
        <Dialog.Trigger render={<Button size="small" />}>{text.vault.keep}</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 z-30 bg-active" />
          <Dialog.Popup className="fixed top-1/2 left-1/2 z-30 w-[min(440px,calc(100vw-32px))] -translate-1/2 rounded-sheet border border-line bg-raised p-5 shadow-popover">
            <Dialog.Title className="text-figure font-strong">{text.vault.newTitle}</Dialog.Title>
            <Dialog.Description className="mt-1 text-ink-2">{text.vault.newBody}</Dialog.Description>
            <ChoosePassphrase />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </section>
  )
}
