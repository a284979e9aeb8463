import type { AppView } from '../../core/contract/api.ts'
import type { Bridge } from '../../core/contract/bridge.ts'
import { showNewConversation } from '../chat/chat-actions.ts'
import { isLocal } from '../models/model-choice.ts'
import { forgetConversation } from '../sidebar/conversation-actions.ts'
import type { SottoWindow } from './sotto-window.tsx'
import { showWritingAgain } from './writing-again.ts'

async function readModels({ request, store }: SottoWindow): Promise<void> {
  const models = await request('models.list', {})
  store.getState().setModels(models.ok ? models.value : null)
  if (!models.ok || models.value.some(isLocal)) return
  const offer = await request('models.offer', {})
  if (offer.ok) store.getState().setOffer(offer.value)
}

async function readHistory(sotto: SottoWindow): Promise<void> {
  const opened = showNewConversation(sotto)
  const conversations = await sotto.request('conversations.list', {})
  await opened
  if (conversations.ok) sotto.store.getState().setConversations(conversations.value)
  else sotto.store.getState().setSendError(conversations.error)
}

/** A change may overtake the first answer, which then tells of a state that is no more: it is asked again. */
async function readApp(sotto: SottoWindow, isOutdated: () => boolean): Promise<void> {
  const app = await sotto.request('app.view', {})
  if (isOutdated()) return readApp(sotto, isOutdated)
  sotto.store.setState(
    app.ok ? { app: app.value, storageError: app.value.storage } : { storageError: app.error },
  )
}

/** Fills the window's view from main and keeps it as main says it is. Returns the end of listening. */
export function listenToMain(bridge: Bridge, sotto: SottoWindow): () => void {
  const { store } = sotto
  let changedBeforeRead = false
  const changeApp = (change: Partial<AppView>): void => {
    if (store.getState().app === null) changedBeforeRead = true
    else store.getState().changeApp(change)
  }

  const ends = [
    store.subscribe(({ app }, { app: before }) => {
      if (app?.vault.state === 'open' && before?.vault.state !== 'open') void readHistory(sotto)
      if (app?.service.state === 'running' && before?.service.state !== 'running') void readModels(sotto)
    }),
    bridge.on('app.changed', changeApp),
    bridge.on('vault.changed', (vault) => changeApp({ vault })),
    bridge.on('service.changed', (service) => changeApp({ service })),
    bridge.on('storage.changed', (storageError) => {
      store.setState({ storageError })
      changeApp({ storage: storageError })
      if (storageError === null) void showWritingAgain(sotto)
    }),
    bridge.on('models.changed', (models) => store.getState().setModels(models)),
    bridge.on('pull.changed', (pull) => {
      store.getState().setPull(pull)
      if (pull.state === 'done') void readModels(sotto)
    }),
    bridge.on('conversation.changed', (conversation) => store.getState().changeConversation(conversation)),
    bridge.on('conversation.removed', ({ conversation }) => forgetConversation(sotto, conversation)),
    bridge.on('temporary.closing', () => store.getState().askToLeave(async () => undefined)),
    bridge.on('turn.batch', (batch) => sotto.live.take(batch)),
  ]

  void readApp(sotto, () => {
    const outdated = changedBeforeRead
    changedBeforeRead = false
    return outdated
  })

  return () => {
    for (const end of ends) end()
  }
}
