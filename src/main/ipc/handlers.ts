import type { AppView } from '../../core/contract/api.ts'
import { success } from '../../core/contract/result.ts'
import type { AppSettings } from '../../core/settings/schema.ts'
import type { ModelService, Models } from '../ports/model-service.ts'
import type { Store } from '../ports/store.ts'
import type { Turns } from '../ports/turns.ts'
import type { Vault } from '../ports/vault.ts'
import type { RouteHandlers } from './route-handlers.ts'

/** The parts of the app that a window may speak with. */
export interface HandlerPorts {
  readonly store: Store
  readonly turns: Turns
  readonly vault: Vault
  readonly service: ModelService
  readonly models: Models
  readonly clock: { now(): number }
  view(): AppView
  settingsWritten(settings: AppSettings): void
  writeClipboard(text: string): void
}

/** What each route does. Nothing is decided here: a handler names the part that decides. */
export function createHandlers(ports: HandlerPorts): RouteHandlers {
  const { store, turns, vault, service, models, clock } = ports
  return {
    'app.view': () => success(ports.view()),
    'settings.write': async (patch) => {
      const written = await store.writeSettings(patch)
      if (written.ok) ports.settingsWritten(written.value)
      return written
    },

    'vault.choose-passphrase': ({ passphrase }) => vault.choosePassphrase(passphrase),
    'vault.open': (by) => vault.open(by),
    'vault.set-aside': () => vault.setAside(),
    'vault.recovery-key-kept': () => vault.recoveryKeyKept(),

    'conversations.list': async () => {
      const rows = await store.conversations()
      if (!rows.ok) return rows
      return success(rows.value.map((row) => ({ ...row, answering: turns.isAnswering(row.id) })))
    },
    'conversation.open': ({ conversation }) => store.page(conversation),
    'messages.read': async ({ conversation, ids }) => {
      const read = await store.messages(conversation, ids)
      return read.ok ? success([...read.value]) : read
    },
    'draft.read': ({ conversation }) => store.readDraft(conversation),
    'draft.write': ({ conversation, text }) => store.writeDraft(conversation, text, clock.now()),

    'chat.send': (input) => turns.ask(input),
    'turn.retry': ({ answer, model }) => turns.retry(answer, model),
    'turn.continue': ({ answer }) => turns.continue(answer),
    'turn.stop': ({ turn }) => turns.stop(turn),
    'turn.attach': ({ turn }, caller) => turns.attach(turn, caller.window),
    'turn.acknowledge': ({ turn, sequence }, caller) => turns.acknowledge(turn, caller.window, sequence),

    'service.start': async () => success(await service.start()),
    'service.vouch': ({ address }) => success(service.vouch(address)),
    'models.list': async () => {
      const list = await models.list()
      return list.ok ? success([...list.value]) : list
    },
    'models.offer': () => models.offer(),
    'models.pull': ({ model }) => models.pull(model),
    'models.cancel-pull': ({ model }) => {
      models.cancelPull(model)
      return success(null)
    },
    'clipboard.write': ({ text }) => {
      ports.writeClipboard(text)
      return success(null)
    },
  }
}
