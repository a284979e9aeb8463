import type { SottoWindow } from '../app/sotto-window.tsx'

/** Begins a conversation that is in memory alone. */
export function openTemporary(sotto: SottoWindow): void {
  leaveTemporary(sotto, async () => {
    const { store, request } = sotto
    const { opening } = store.getState()
    const page = await request('temporary.begin', {})
    if (!page.ok) return store.getState().setSendError(page.error)
    if (store.getState().opening !== opening) {
      // Something else was opened meanwhile, another one perhaps.
      await request('temporary.end', { conversation: page.value.conversation.id })
      return
    }
    store.getState().beginOpening(page.value.conversation.id)
    store.getState().showPage(page.value)
  })
}

/** Goes where `go` leads; out of a temporary conversation in which something was said only after asking. */
export function leaveTemporary(sotto: SottoWindow, go: () => Promise<void>): void {
  const { temporary, conversation, path, askToLeave } = sotto.store.getState()
  if (!temporary || conversation === null) void go()
  else if (path.length > 0) askToLeave(go)
  else void sotto.request('temporary.end', { conversation }).then(go)
}
