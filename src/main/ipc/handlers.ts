import type { AppView } from '../../core/contract/api.ts'
import type { HistoryPlace } from '../../core/contract/data-routes.ts'
import type { ConversationId } from '../../core/contract/ids.ts'
import { type Result, success } from '../../core/contract/result.ts'
import type { AnswerView, ConversationPage, ConversationView } from '../../core/contract/views.ts'
import type { AppSettings, AppSettingsPatch } from '../../core/settings/schema.ts'
import type { ModelService, Models } from '../ports/model-service.ts'
import type { Store } from '../ports/store.ts'
import type { TemporaryConversations } from '../ports/temporary-conversations.ts'
import type { Turns } from '../ports/turns.ts'
import type { Vault } from '../ports/vault.ts'
import { contextHandlers } from './context-handlers.ts'
import { parameterHandlers } from './parameter-handlers.ts'
import type { RouteHandlers } from './route-handlers.ts'
import { temporaryHandlers } from './temporary-handlers.ts'

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
  /** `html`: the same with its form, where there is any. */
  writeClipboard(text: string, html: string | undefined): void
  dataView(): Promise<HistoryPlace>
  conversationChanged(conversation: ConversationView): void
  conversationRemoved(conversation: ConversationId): void
  readonly temporary: TemporaryConversations
}

/** What each route does. Nothing is decided here: a handler names the part that decides. */
export function createHandlers(ports: HandlerPorts): RouteHandlers {
  const { store, turns, vault, service, models, clock } = ports
  async function writeSettings(patch: AppSettingsPatch): Promise<Result<AppSettings>> {
    const written = await store.writeSettings(patch)
    if (written.ok) ports.settingsWritten(written.value)
    return written
  }
  /** What the window shows once the answer is begun: its branch has changed. */
  async function pageWith(answer: Result<AnswerView>): Promise<Result<ConversationPage>> {
    if (!answer.ok) return answer
    const conversation = await store.conversationOf(answer.value.id)
    return conversation.ok ? store.page(conversation.value) : conversation
  }

  return {
    'app.view': () => success(ports.view()),
    'settings.write': writeSettings,

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
    'conversation.rename': async ({ conversation, title }) => {
      const renamed = await store.rename(conversation, title, 'person')
      if (renamed.ok) ports.conversationChanged(renamed.value)
      return renamed
    },
    'conversation.delete': async ({ conversation }) => {
      await turns.stopIn(conversation)
      const deleted = await store.deleteConversation(conversation, clock.now())
      if (deleted.ok) ports.conversationRemoved(conversation)
      return deleted
    },
    'conversation.restore': async ({ conversation }) => {
      const restored = await store.restoreConversation(conversation)
      if (restored.ok) ports.conversationChanged(restored.value)
      return restored
    },
    'conversations.deleted': async () => {
      const rows = await store.deletedConversations()
      return rows.ok ? success([...rows.value]) : rows
    },
    'conversation.purge': ({ conversation }) => store.purge(conversation),

    ...temporaryHandlers(ports.temporary, turns),

    'branch.show': async ({ message }) => {
      const shown = await store.showBranch(message)
      return shown.ok ? store.page(shown.value) : shown
    },
    'message.delete': async ({ message }) => {
      const found = await store.conversationOf(message)
      if (!found.ok) return found
      await turns.stopIn(found.value)
      const deleted = await store.deleteMessage(message, clock.now())
      if (!deleted.ok) return deleted
      const page = await store.page(found.value)
      return page.ok ? success({ page: page.value, hidden: deleted.value.hidden }) : page
    },
    'message.restore': async ({ message }) => {
      const restored = await store.restoreMessage(message)
      return restored.ok ? store.page(restored.value) : restored
    },

    'conversation.find': async ({ conversation, words }) => {
      const found = await store.find(conversation, words)
      return found.ok ? success([...found.value]) : found
    },
    'draft.read': ({ conversation }) => store.readDraft(conversation),
    'draft.write': ({ conversation, ...draft }) => store.writeDraft(conversation, draft, clock.now()),

    'chat.send': async (input) => {
      const sent = await turns.ask(input)
      const isFirst = sent.ok && input.conversation === null
      if (isFirst && input.model !== ports.view().settings.lastModel) {
        await writeSettings({ lastModel: input.model })
      }
      return sent
    },
    'question.edit': async (input) => pageWith(await turns.edit(input)),
    'question.answer': async ({ question, model }) => pageWith(await turns.answer(question, model)),
    'turn.continue': async ({ answer }) => pageWith(await turns.continue(answer)),
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
    ...parameterHandlers(store, models),
    ...contextHandlers(store),
    'data.view': async () => success(await ports.dataView()),

    'clipboard.write': ({ text, html }) => {
      ports.writeClipboard(text, html)
      return success(null)
    },
  }
}
