import { failure, type Result, success } from '../../core/contract/result.ts'
import type { AllowDestinations } from '../ports/allow-destinations.ts'
import type { Clock } from '../ports/clock.ts'
import { addressOf, type Connection, isVerified } from './connection.ts'
import type { Daemon } from './daemon.ts'
import type { Machine } from './find-ollama.ts'
import { type ManagedDaemon, startManaged } from './managed-daemon.ts'
import { findHolder, namelessHolder, programName } from './port-holder.ts'

/** Where Ollama listens when nobody says otherwise. */
export const wellKnownPort = 11434

interface ConnectPorts {
  readonly daemon: Daemon
  readonly destinations: AllowDestinations
  readonly clock: Clock
  readonly machine: Machine
  readonly cache: string
  readonly port: number
}

/**
 * Finds the daemon to use: one that runs and whose program is an Ollama of this machine; else our own;
 * else, shown as unverified, whatever answers like an Ollama. Says what holds the port when it is none.
 */
export async function connect(ports: ConnectPorts): Promise<Result<Connection>> {
  const { destinations, port, clock } = ports
  destinations.allow(port, 'control')
  const running = await look(port, null, ports)
  if (running.ok && isVerified(running.value)) return running

  const started = await startManaged(ports.machine, ports.cache, clock)
  if (started.ok) {
    destinations.forbid(port)
    destinations.allow(started.value.port, 'control')
    const own = await look(started.value.port, started.value, ports)
    // One that knows the switch and says that its cloud is on did not take what it was started with.
    if (own.ok && own.value.cloudDisabled !== false) return own
    destinations.forbid(started.value.port)
    await started.value.stop()
    return failure({ code: 'service.start-failed', exitCode: null })
  }
  if (running.ok) return running
  destinations.forbid(port)
  if (running.error.code === 'service.not-running') return started
  const holder = await findHolder(port, ports.machine.platform)
  const name = holder === null ? null : programName(holder.executable)
  return failure({ code: 'service.not-ollama', address: addressOf(port), holder: name })
}

/** Who answers on a port, when it answers like an Ollama. */
async function look(
  port: number,
  managed: ManagedDaemon | null,
  { daemon, machine }: ConnectPorts,
): Promise<Result<Connection>> {
  const nameless = await namelessHolder(port)
  const version = await daemon.version(port)
  if (!version.ok) return version
  const [cloudDisabled, holder] = await Promise.all([
    daemon.cloudDisabled(port),
    findHolder(port, machine.platform, managed?.pid ?? null),
  ])
  // Between the daemon's word and the look at its socket another program may have taken the port.
  if (managed !== null && machine.platform === 'linux' && holder?.pid !== managed.pid) {
    return failure({ code: 'service.start-failed', exitCode: null })
  }
  return success({
    port,
    version: version.value,
    cloudDisabled,
    managed,
    holder,
    listens: holder ?? nameless,
    vouched: false,
  })
}
