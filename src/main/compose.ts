import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppView } from '../core/contract/api.ts'
import type { EventName, EventPayload } from '../core/contract/events.ts'
import type { ConversationId } from '../core/contract/ids.ts'
import type { Result } from '../core/contract/result.ts'
import { success } from '../core/contract/result.ts'
import type { ConversationView } from '../core/contract/views.ts'
import { defaultSettings } from '../core/settings/default-settings.ts'
import type { AppSettings } from '../core/settings/schema.ts'
import type { TurnPorts } from '../core/turn/run-turn.ts'
import { connectDatabase } from './db/client.ts'
import { watchWriting } from './db/watch-writing.ts'
import { createDestinations } from './egress/destinations.ts'
import { createGate } from './egress/gate.ts'
import { folderSize } from './folder-size.ts'
import { createHandlers } from './ipc/handlers.ts'
import { createRouter, type Router } from './ipc/router.ts'
import { createChat } from './ollama/chat.ts'
import { createModelWindows } from './ollama/model-window.ts'
import { createModels } from './ollama/models.ts'
import { createModelService } from './ollama/service.ts'
import type { AppLook } from './ports/app-look.ts'
import type { Clock } from './ports/clock.ts'
import type { NewId } from './ports/ids.ts'
import type { Keychain } from './ports/keychain.ts'
import type { Log } from './ports/log.ts'
import type { ModelService, Models } from './ports/model-service.ts'
import type { Paths } from './ports/paths.ts'
import type { Store } from './ports/store.ts'
import type { SendBatch, Turns } from './ports/turns.ts'
import type { Vault } from './ports/vault.ts'
import type { LaunchWorker } from './ports/worker.ts'
import { createVault } from './secrets/vault.ts'
import { TemporaryChats } from './temporary/temporary-chats.ts'
import { createLiveTurns } from './turns/live-turns.ts'
import { createPromptMemory } from './turns/prompt-memory.ts'

/** What the app needs from the machine it runs on. */
export interface Machine {
  readonly paths: Paths
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Log
  readonly keychain: Keychain
  readonly launchWorker: LaunchWorker
  readonly look: AppLook
  readonly version: string
  broadcast<Name extends EventName>(name: Name, payload: EventPayload<Name>): void
  readonly sendBatch: SendBatch
  /** Closes the windows for good, whoever asked to be asked first. */
  closeWindows(): void
  writeClipboard(text: string, html: string | undefined): void
}

/** The composed app: everything but its windows. */
export interface Sotto {
  readonly route: Router
  readonly turns: Turns
  readonly vault: Vault
  readonly store: Store
  readonly service: ModelService
  readonly models: Models
  /** Whether a window may be closed, or the person is asked first. */
  readonly temporary: Pick<TemporaryChats, 'mayClose'>
  view(): AppView
  /** Opens the history where the keychain is enough. The model service is started apart. */
  begin(): Promise<void>
  /** Nothing is written to disk: the history is one of memory, until the process ends. */
  beginInMemory(): Promise<Result<null>>
  close(): Promise<void>
}

/** How long a deleted conversation can be taken back. Milliseconds. */
const binKeeps = 30 * 24 * 60 * 60 * 1000

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

/** Builds the object graph. No Electron is known here, so a test builds the whole app without a window. */
export function compose(machine: Machine): Sotto {
  const { paths, clock, newId, log, broadcast } = machine
  const historyFolder = join(paths.userData, 'history')
  let settings: AppSettings = defaultSettings

  const database = connectDatabase(machine.launchWorker('database'))
  const watch = watchWriting({
    database,
    clock,
    changed: (error) => broadcast('storage.changed', error),
  })
  // Called once the models are there.
  let modelNames: () => Promise<readonly string[]> = async () => []
  const temporary = new TemporaryChats({
    disk: watch.store,
    clock,
    newId,
    async openInMemory() {
      const memory = connectDatabase(machine.launchWorker('database'))
      const inMemory = await memory.open({ in: 'memory' })
      return inMemory.ok ? success(memory) : inMemory
    },
    modelNames: () => modelNames(),
    closeWindows: () => machine.closeWindows(),
  })
  const { store } = temporary
  const opened = async (result: Result<null>): Promise<Result<null>> => {
    if (!result.ok) return result
    // A window and `--ask` may share the history; what runs in the other one was not interrupted.
    const alone = await database.claim(join(paths.userData, 'instance.lock'))
    if (alone.ok) {
      await store.markInterrupted(clock.now())
      await store.purgeDeletedBefore(clock.now() - binKeeps)
    }
    const stored = await store.readSettings()
    if (stored.ok) settingsWritten(stored.value)
    return success(null)
  }
  const vault = createVault({
    keychain: machine.keychain,
    folder: historyFolder,
    clock,
    openDatabase: async (key) =>
      opened(await database.open({ in: 'file', file: join(historyFolder, 'history.db'), key })),
  })

  const destinations = createDestinations()
  const openGate = createGate({
    clock,
    log,
    digest,
    destinations,
    mode: (conversation) => store.mode(conversation),
  })
  const service = createModelService({ paths, clock, log, openGate, digest, destinations })
  const models = createModels({ service, clock, openGate, digest })
  const chat = createChat({ openGate })
  const windows = createModelWindows({ service, openGate, digest })
  const promptMemory = createPromptMemory({
    store,
    clock,
    isTemporary: (conversation) => temporary.has(conversation),
  })

  modelNames = async () => {
    const list = await models.list()
    return list.ok ? list.value.map(({ name }) => name) : []
  }

  /** A temporary conversation is in no list. */
  const conversationChanged = (conversation: ConversationView): void => {
    if (!temporary.has(conversation.id)) broadcast('conversation.changed', conversation)
  }
  const conversationRemoved = (conversation: ConversationId): void =>
    broadcast('conversation.removed', { conversation })
  const turnPorts = (signal: AbortSignal): TurnPorts => ({
    encode: chat.encode,
    digest,
    answering: (turn, sources, context) => void store.answering(turn, sources, context),
    window: (model, numCtx, { trainedWindow: trained }, loaded) =>
      windows.of(model, { numCtx, trained, loaded }),
    ...promptMemory,
    send: (cleared, model, messages, parameters) => chat.send(cleared, model, messages, signal, parameters),
    monotonic: () => clock.monotonic(),
  })
  const turns = createLiveTurns({
    store,
    clock,
    newId,
    log,
    sendBatch: machine.sendBatch,
    turnPorts,
    async locate(model, signal) {
      // Asked while the service comes up, a question waits for it; a stop does not wait.
      if (service.view().state === 'starting') await Promise.race([service.start(), aborted(signal)])
      const address = service.address()
      const located = await models.locate(model)
      if (!located.ok) return located
      if (!address.ok) return address
      const destination = { kind: 'loopback-ollama', port: address.value.port } as const
      return success({
        locality: located.value.locality,
        details: located.value.details,
        destination,
      })
    },
    conversationChanged,
    conversationRemoved,
  })

  const view = (): AppView => ({
    version: machine.version,
    settings,
    ...machine.look.resolve(settings),
    vault: vault.view(),
    service: service.view(),
    storage: watch.error(),
  })
  function settingsWritten(written: AppSettings): void {
    settings = written
    broadcast('app.changed', { settings, ...machine.look.resolve(settings) })
  }
  const refreshModels = async (): Promise<void> => {
    const list = await models.list()
    if (list.ok) broadcast('models.changed', [...list.value])
  }

  vault.onChange((changed) => broadcast('vault.changed', changed))
  service.onChange((changed) => {
    broadcast('service.changed', changed)
    if (changed.state === 'running') void refreshModels()
  })
  models.onPull((pull) => {
    broadcast('pull.changed', pull)
    if (pull.state === 'done') void refreshModels()
  })
  machine.look.onSystemChange(() => broadcast('app.changed', { settings, ...machine.look.resolve(settings) }))

  const handlers = createHandlers({
    store,
    turns,
    vault,
    service,
    models,
    clock,
    view,
    settingsWritten,
    dataView: async () => ({ folder: historyFolder, bytes: await folderSize(historyFolder) }),
    writeClipboard: machine.writeClipboard,
    conversationChanged,
    conversationRemoved,
    temporary,
  })

  return {
    route: createRouter(handlers, log),
    turns,
    vault,
    store,
    service,
    models,
    temporary,
    view,
    async begin() {
      await mkdir(paths.userData, { recursive: true, mode: 0o700 })
      await vault.begin()
    },
    beginInMemory: async () => database.open({ in: 'memory' }),
    async close() {
      await turns.close()
      watch.close()
      await Promise.all([service.stop(), database.close()])
    },
  }
}
