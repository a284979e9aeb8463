import type { SottoWindow } from '../app/sotto-window.tsx'

/** What is picked before a conversation exists is also what the next one begins with. */
export function pickModel({ store, request }: SottoWindow, model: string): void {
  store.getState().pickModel(model)
  if (store.getState().conversation === null) void request('settings.write', { model })
}
