import type { Bridge } from '../../core/contract/bridge.ts'
import { openNewConversation } from '../chat/chat-actions.ts'
import { isLocal } from '../models/model-choice.ts'
import type { SottoWindow } from './sotto-window.tsx'

async function readModels({ request, store }: SottoWindow): Promise<void> {
  const models = await request('models.list', {})
  store.getState().setModels(models.ok ? models.value : null)
  if (!models.ok || models.value.some(isLocal)) return
  const offer = await request('models.offer', {})
  if (offer.ok) store.getState().setOffer(offer.value)
}

async function readHistory(sotto: SottoWindow): Promise<void> {
  const conversations = await sotto.request('conversations.list', {})
  if (conversations.ok) sotto.store.getState().setConversations(conversations.value)
  else sotto.store.getState().setSendError(conversations.error)
  await openNewConversation(sotto)
}

/** Fills the window's view from main and keeps it as main says it is. Returns the end of listening. */
export function listenToMain(bridge: Bridge, sotto: SottoWindow): () => void {
  const { store } = sotto

  const ends = [
    store.subscribe(({ app }, { app: before }) => {
      if (app?.vault.state === 'open' && before?.vault.state !== 'open') void readHistory(sotto)
      if (app?.service.state === 'running' && before?.service.state !== 'running') void readModels(sotto)
    }),
    bridge.on('app.changed', (change) => store.getState().changeApp(change)),
    bridge.on('vault.changed', (vault) => store.getState().changeApp({ vault })),
    bridge.on('service.changed', (service) => store.getState().changeApp({ service })),
    bridge.on('models.changed', (models) => store.getState().setModels(models)),
    bridge.on('pull.changed', (pull) => {
      store.getState().setPull(pull)
      if (pull.state === 'done') void readModels(sotto)
    }),
    bridge.on('conversation.changed', (conversation) => store.getState().changeConversation(conversation)),
    bridge.on('turn.batch', (batch) => sotto.live.take(batch)),
  ]

  void sotto.request('app.view', {}).then((app) => {
    store.setState(app.ok ? { app: app.value } : { storageError: app.error })
  })

  return () => {
    for (const end of ends) end()
  }
}
