import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../app/button.tsx'
import { Icon } from '../app/icon.tsx'
import { RecoveryDialog } from '../app/later-parts.ts'
import { useText, useWindow } from '../app/sotto-window.tsx'

/** Until the person says that the recovery key is kept, each start offers it; it never stands in the way. */
export function RecoveryCard({ recoveryKey }: { recoveryKey: string }) {
  const text = useText()
  const putRecoveryOff = useWindow((state) => state.putRecoveryOff)
  const [open, setOpen] = useState(false)
  return (
    <section
      aria-label={text.vault.recoveryTitle}
      className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sheet border border-dashed border-line-strong px-3.5 py-3"
    >
      <Icon of={Printer} className="text-ink-2" />
      <div className="min-w-0 flex-1 basis-52">
        <p className="font-strong">{text.vault.recoveryTitle}</p>
        <p className="text-ink-2">{text.vault.recoveryWhy}</p>
      </div>
      <span className="flex gap-1">
        <Button size="small" onClick={() => setOpen(true)}>
          {text.vault.recoveryShow}
        </Button>
        <Button size="small" look="ghost" onClick={putRecoveryOff}>
          {text.vault.recoveryLater}
        </Button>
      </span>
      <RecoveryDialog recoveryKey={recoveryKey} open={open} onClose={() => setOpen(false)} />
    </section>
  )
}
