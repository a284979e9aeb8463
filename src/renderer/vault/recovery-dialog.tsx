import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { SottoError } from '../../core/contract/errors.ts'
import { Button } from '../app/button.tsx'
import { ModalDialog } from '../app/modal-dialog.tsx'
import { useSotto, useText } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'

/** What the printer gets, and nothing else of the page. */
function PrintSheet({ recoveryKey }: { recoveryKey: string }) {
  const text = useText()
  return createPortal(
    <div className="print-sheet" aria-hidden="true">
      <h1>{text.vault.recoverySheet}</h1>
      <p className="font-mono">{recoveryKey}</p>
      <p>{text.vault.recoveryWhy}</p>
    </div>,
    document.body,
  )
}

export function RecoveryDialog({
  recoveryKey,
  open,
  onClose,
}: {
  recoveryKey: string
  open: boolean
  onClose: () => void
}) {
  const text = useText()
  const { request, store } = useSotto()
  const [copied, setCopied] = useState(false)
  const [error, setError] = useState<SottoError | null>(null)
  return (
    <ModalDialog
      open={open}
      onClose={onClose}
      title={text.vault.recoveryTitle}
      description={text.vault.recoveryOnce}
      className="w-[min(520px,calc(100vw-32px))]"
    >
      <p className="mb-4 rounded-control bg-sunken px-3.5 py-3 font-mono text-payload leading-[1.85] [overflow-wrap:anywhere] select-text">
        {recoveryKey}
      </p>
      {error !== null && <ErrorRow error={error} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button
          onClick={() =>
            void request('clipboard.write', { text: recoveryKey }).then((written) => setCopied(written.ok))
          }
        >
          {copied ? text.chat.copied : text.chat.copy}
        </Button>
        <Button onClick={() => window.print()}>{text.vault.print}</Button>
        <Button
          look="ink"
          onClick={() =>
            void request('vault.recovery-key-kept', {}).then((kept) => {
              if (!kept.ok) return setError(kept.error)
              store.getState().changeApp({ vault: kept.value })
              onClose()
            })
          }
        >
          {text.vault.kept}
        </Button>
      </div>
      <PrintSheet recoveryKey={recoveryKey} />
    </ModalDialog>
  )
}
