import type { ServiceView } from '../../core/contract/views.ts'
import type { ManagedDaemon } from './managed-daemon.ts'
import { isOllama, type NamelessHolder, type PortHolder, programName } from './port-holder.ts'

/** A daemon that answers, and what is known of who it is. */
export interface Connection {
  readonly port: number
  readonly version: string
  readonly cloudDisabled: boolean | null
  /** Null for a daemon that someone else started. */
  readonly managed: ManagedDaemon | null
  readonly holder: PortHolder | null
  /** Whoever it is: asks whether the same program holds the port still. */
  readonly listens: NamelessHolder
  /** The person said that it is on this machine. */
  readonly vouched: boolean
}

/** Whether the port is held by our own process, or by an Ollama of this machine. */
export function isVerified({ managed, holder }: Connection): boolean {
  if (managed !== null) return true
  return holder !== null && isOllama(holder.executable)
}

export function viewOf(connection: Connection): ServiceView {
  return {
    state: 'running',
    version: connection.version,
    address: addressOf(connection.port),
    managed: connection.managed !== null,
    verified: isVerified(connection),
    holder: connection.holder === null ? null : programName(connection.holder.executable),
    cloudDisabled: connection.cloudDisabled,
  }
}

export function addressOf(port: number): string {
  return `127.0.0.1:${port}`
}
