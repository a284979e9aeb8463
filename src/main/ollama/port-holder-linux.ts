import { readdir, readFile, readlink, stat } from 'node:fs/promises'
import type { PortHolder } from './port-holder.ts'
import { executableOf } from './process-identity.ts'
import { isServiceAccount } from './service-account.ts'

interface Listener {
  readonly inode: string
  readonly uid: number
}

/** Reads /proc: the listening socket's inode, then the process that has it open. See proc(5). */
export async function findHolderOnLinux(port: number, likely: number | null): Promise<PortHolder | null> {
  const listener = await listenerOn(port)
  if (listener === null) return null
  const expected = likely === null ? null : await holderByDescriptor(listener, [likely])
  if (expected !== null) return expected
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  return (await holderByDescriptor(listener, pids)) ?? (await holderByUser(port, listener, pids))
}

async function holderByDescriptor({ inode }: Listener, pids: readonly number[]): Promise<PortHolder | null> {
  const target = `socket:[${inode}]`
  for (const pid of pids) {
    const folder = `/proc/${pid}/fd`
    const descriptors = await readdir(folder).catch(() => [])
    for (const descriptor of descriptors) {
      const link = `${folder}/${descriptor}`
      if ((await readlink(link).catch(() => '')) !== target) continue
      const executable = await executableOf(pid).catch(() => null)
      if (executable === null) return null
      const stillHolds = async () =>
        (await readlink(link).catch(() => '')) === target &&
        (await executableOf(pid).catch(() => '')) === executable
      return { pid, executable, stillHolds }
    }
  }
  return null
}

/**
 * The system's own Ollama runs as a user of its own, whose descriptors only root may read. The socket
 * names that user, and the command line of its processes may be read by all. A command line says what
 * its program wants it to say, so it is believed of the service's account alone; not of other people, nor
 * of root, which also runs the forwarders of containers.
 */
async function holderByUser(
  port: number,
  { inode, uid }: Listener,
  pids: readonly number[],
): Promise<PortHolder | null> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '')
  if (uid === process.getuid?.() || !isServiceAccount(uid, accounts)) return null
  for (const pid of pids) {
    const owner = await stat(`/proc/${pid}`).catch(() => null)
    if (owner?.uid !== uid) continue
    const [program, command] = await commandLine(pid)
    if (program === undefined || command !== 'serve') continue
    const stillHolds = async () =>
      (await listenerOn(port))?.inode === inode && (await commandLine(pid))[0] === program
    return { pid, executable: program, stillHolds }
  }
  return null
}

async function commandLine(pid: number): Promise<string[]> {
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')
}

/** 127.0.0.1 and the addresses that take its connections too, as /proc writes them. */
const loopback = '0100007F'
const wider = new Set(['00000000', '0'.repeat(32), '0000000000000000FFFF00000100007F'])

/** The inodes of the sockets that listen on a port, which tell them from later ones; null where nobody does. */
export async function listeningSockets(port: number): Promise<string | null> {
  const listeners = await listenersOn(port)
  return listeners.length === 0 ? null : listeners.map(({ inode }) => inode).join()
}

/** Null where nobody listens, or more than one socket shares the port. */
async function listenerOn(port: number): Promise<Listener | null> {
  const listeners = await listenersOn(port)
  return listeners.length === 1 ? (listeners[0] ?? null) : null
}

async function listenersOn(port: number): Promise<readonly Listener[]> {
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'latin1').catch(() => '')),
  )
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const exact: Listener[] = []
  const others: Listener[] = []
  for (const line of tables.join('\n').split('\n')) {
    const [, local, , state, , , , uid, , inode] = line.trim().split(/\s+/)
    if (local === undefined || !local.endsWith(suffix) || state !== '0A' || inode === undefined) continue
    const address = local.slice(0, -suffix.length)
    if (address === loopback) exact.push({ inode, uid: Number(uid) })
    else if (wider.has(address)) others.push({ inode, uid: Number(uid) })
  }
  return exact.length > 0 ? exact : others
}
