import { AlertDialog } from '@base-ui/react/alert-dialog'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { Button } from '../app/button.tsx'
import { useSotto, useText, useWindow } from '../app/sotto-window.tsx'

/** Asks once before a temporary conversation is gone. */
export function LeaveDialog() {
  const text = useText()
  const { store, request } = useSotto()
  const leaving = useWindow((state) => state.leaving)

  function stay(): void {
    store.getState().stay()
    void request('temporary.keep', {})
  }
  async function leave(): Promise<void> {
    const { conversation, stay: close } = store.getState()
    if (conversation !== null) await request('temporary.end', { conversation })
    close()
    await leaving?.go()
  }

  return (
    <CSPProvider disableStyleElements>
      <AlertDialog.Root open={leaving !== null} onOpenChange={(open) => !open && stay()}>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="fixed inset-0 z-30 bg-active" />
          <AlertDialog.Popup className="fixed top-1/2 left-1/2 z-30 w-[min(440px,calc(100vw-32px))] -translate-1/2 rounded-sheet border border-line bg-raised p-5 shadow-popover">
            <AlertDialog.Title className="text-figure font-strong">
              {text.temporary.leaveTitle}
            </AlertDialog.Title>
            <AlertDialog.Description className="mt-1 mb-4 text-ink-2">
              {text.temporary.leaveBody}
            </AlertDialog.Description>
            <div className="flex justify-end gap-2">
              <Button onClick={stay}>{text.temporary.stay}</Button>
              <Button look="ink" onClick={() => void leave()}>
                {text.temporary.leave}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </CSPProvider>
  )
}
