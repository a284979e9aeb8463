import { useCallback, useEffect, useState } from 'react'
import type { SottoError } from '../../core/contract/errors.ts'
import type { DeletedConversation } from '../../core/contract/views.ts'
import { Button } from '../app/button.tsx'
import { ModalDialog } from '../app/modal-dialog.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'
import { ErrorRow } from '../chat/error-row.tsx'

const day = 24 * 60 * 60 * 1000
/** How long main keeps what was deleted. */
const keeps = 30 * day

function BinRow({
  conversation,
  onRestore,
  onPurge,
}: {
  conversation: DeletedConversation
  onRestore: () => void
  onPurge: () => void
}) {
  const text = useText()
  const [sure, setSure] = useState(false)
  const left = Math.max(1, Math.ceil((conversation.deletedAt + keeps - Date.now()) / day))
  const title = conversation.title === '' ? text.sidebar.newChat : conversation.title
  return (
    <li className="flex min-h-11 items-center gap-2 border-t border-line py-1.5 first:border-t-0">
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate [unicode-bidi:isolate]">
          {title}
        </span>
        <span className="block text-meta text-ink-3">{text.history.daysLeft(left)}</span>
      </span>
      <Button size="small" aria-label={`${text.history.restore}: ${title}`} onClick={onRestore}>
        {text.history.restore}
      </Button>
      <Button
        size="small"
        look="ghost"
        aria-label={`${sure ? text.history.purgeSure : text.history.purge}: ${title}`}
        className={sure ? 'text-danger!' : ''}
        onClick={() => (sure ? onPurge() : setSure(true))}
        onBlur={() => setSure(false)}
      >
        {sure ? text.history.purgeSure : text.history.purge}
      </Button>
    </li>
  )
}

/** What was deleted in the last 30 days. For good is the one act here that asks again, in place. */
export function BinDialog() {
  const text = useText()
  const { request } = useSotto()
  const open = useWindow((state) => state.binOpen)
  const show = useWindow((state) => state.showBin)
  const [rows, setRows] = useState<readonly DeletedConversation[] | null>(null)
  const [error, setError] = useState<SottoError | null>(null)

  const read = useCallback(async () => {
    const deleted = await request('conversations.deleted', {})
    if (deleted.ok) setRows(deleted.value)
    setError(deleted.ok ? null : deleted.error)
  }, [request])
  useEffect(() => {
    if (open) void read()
  }, [open, read])

  async function act(name: 'conversation.restore' | 'conversation.purge', row: DeletedConversation) {
    const done = await request(name, { conversation: row.id })
    await read()
    if (!done.ok) setError(done.error)
  }

  return (
    <ModalDialog
      open={open}
      onClose={() => show(false)}
      title={text.history.bin}
      description={text.history.binKeeps}
      className="max-h-[min(560px,calc(100vh-64px))] w-[min(560px,calc(100vw-32px))]"
    >
      {error !== null && <ErrorRow error={error} />}
      {rows?.length === 0 && <p className="py-6 text-center text-ink-3">{text.history.binEmpty}</p>}
      <ul className="min-h-0 overflow-y-auto">
        {rows?.map((row) => (
          <BinRow
            key={row.id}
            conversation={row}
            onRestore={() => void act('conversation.restore', row)}
            onPurge={() => void act('conversation.purge', row)}
          />
        ))}
      </ul>
    </ModalDialog>
  )
}
