import { homedir } from 'node:os'
import type { SottoError } from '../../core/contract/errors.ts'
import { failure, success } from '../../core/contract/result.ts'
import type { ServiceView } from '../../core/contract/views.ts'
import type { PortOwner } from '../../core/models/locality.ts'
import type { Digest } from '../../core/privacy/clear.ts'
import type { AllowDestinations } from '../ports/allow-destinations.ts'
import type { Clock } from '../ports/clock.ts'
import type { OpenGate } from '../ports/gate.ts'
import type { Log } from '../ports/log.ts'
import type { ModelService } from '../ports/model-service.ts'
import type { Paths } from '../ports/paths.ts'
import { nextDelay } from './backoff.ts'
import { connect, wellKnownPort } from './connect.ts'
import { addressOf, type Connection, isVerified, viewOf } from './connection.ts'
import { createDaemon } from './daemon.ts'
import type { Machine } from './find-ollama.ts'
import { createLeftover } from './leftover.ts'
import { modelsFolders } from './models-folder.ts'

/** How often a daemon that someone else started is looked at, because nothing tells when it ends. Milliseconds. */
const watchEvery = 5000

export interface ServicePorts {
  readonly paths: Paths
  readonly clock: Clock
  readonly log: Log
  readonly openGate: OpenGate
  readonly digest: Digest
  readonly destinations: AllowDestinations
  readonly machine?: Machine
  /** Where an Ollama that someone else started is looked for. */
  readonly port?: number
}

/** The service, and what the rule of where a model runs has to know of it. */
export interface OllamaService extends ModelService {
  /** Who holds the port, looked at now, and the folders in which that daemon's models lie. */
  owner(): Promise<{ readonly owner: PortOwner; readonly folders: readonly string[] }>
}

const machineItself = (): Machine => ({
  platform: process.platform,
  environment: process.env,
  home: homedir(),
})

export function createModelService(ports: ServicePorts): OllamaService {
  const { paths, clock, log, destinations } = ports
  const machine = ports.machine ?? machineItself()
  const port = ports.port ?? wellKnownPort
  const daemon = createDaemon(ports)
  const leftover = createLeftover(paths.userData, machine.platform, clock)
  const listeners = new Set<(view: ServiceView) => void>()

  let view: ServiceView = { state: 'starting' }
  let connection: Connection | null = null
  let connectedAt = 0
  let starting: Promise<ServiceView> | null = null
  let delay: number | null = null
  let cancelNext = (): void => undefined
  let ended = false

  function show(next: ServiceView): ServiceView {
    view = next
    for (const listener of listeners) listener(next)
    return next
  }

  async function begin(): Promise<ServiceView> {
    cancelNext()
    show({ state: 'starting' })
    await leftover.endAllLeft()
    const found = await connect({ daemon, destinations, clock, machine, cache: paths.cache, port })
    if (ended) {
      if (found.ok) await found.value.managed?.stop()
      return show({ state: 'stopped', error: notRunning(), retryAt: null })
    }
    if (!found.ok) return stopped(found.error, found.error.code === 'service.start-failed')
    connection = found.value
    connectedAt = clock.monotonic()
    destinations.allow(connection.port, 'chat')
    const { managed } = connection
    log(managed === null ? 'service.adopted' : 'service.started')
    if (managed === null) watch(connection)
    else {
      await leftover.remember(managed.pid)
      void managed.exited.then(() => lost(managed.port))
    }
    return show(viewOf(connection))
  }

  /** Says that it stopped; where trying again may help, says when that happens, and does it. */
  function stopped(error: SottoError, again: boolean): ServiceView {
    if (!again) return show({ state: 'stopped', error, retryAt: null })
    delay = nextDelay(delay, clock.monotonic() - connectedAt)
    cancelNext = clock.after(delay, () => void start())
    return show({ state: 'stopped', error, retryAt: clock.now() + delay })
  }

  function lost(lostPort: number): void {
    if (connection?.port !== lostPort) return
    log('service.exited')
    connection = null
    destinations.forbid(lostPort)
    if (!ended) stopped(notRunning(lostPort), true)
  }

  /** Whoever answers must go on answering, and be the same program. */
  function watch(watched: Connection): void {
    cancelNext = clock.after(watchEvery, async () => {
      const [version, same] = await Promise.all([daemon.version(watched.port), watched.listens.stillHolds()])
      if (connection === null || connection.port !== watched.port) return
      // A machine under load answers late; only one that is gone, or another, is lost.
      const answers = version.ok || version.error.code === 'answer.stalled'
      if (answers && same) watch(watched)
      else lost(watched.port)
    })
  }

  function start(): Promise<ServiceView> {
    if (ended || connection !== null) return Promise.resolve(view)
    starting ??= begin().finally(() => {
      starting = null
    })
    return starting
  }

  const notRunning = (at = port): SottoError => ({ code: 'service.not-running', address: addressOf(at) })

  return {
    view: () => view,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start,
    vouch(address) {
      if (connection === null || addressOf(connection.port) !== address) return view
      connection = { ...connection, vouched: true }
      return show(viewOf(connection))
    },
    address: () =>
      connection === null ? failure(notRunning()) : success({ host: '127.0.0.1', port: connection.port }),
    async owner() {
      const asked = connection
      if (asked === null) return { owner: 'unverified', folders: [] }
      const { holder, listens, managed, vouched } = asked
      const [same, folders] = await Promise.all([
        listens.stillHolds(),
        modelsFolders(managed?.pid ?? holder?.pid ?? null, machine),
      ])
      if (!same || connection?.port !== asked.port) return { owner: 'unverified', folders }
      if (managed !== null) return { owner: 'managed', folders }
      if (isVerified(asked)) return { owner: 'verified', folders }
      return { owner: vouched ? 'vouched' : 'unverified', folders }
    },
    async stop() {
      ended = true
      cancelNext()
      await starting
      const last = connection
      connection = null
      if (last === null) return
      destinations.forbid(last.port)
      if (last.managed === null) return
      await last.managed.stop()
      await leftover.forget()
    },
  }
}
