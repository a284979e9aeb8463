import { basename, win32 } from 'node:path'
import { findHolderByCommand } from './port-holder-command.ts'
import { findHolderOnLinux, listeningSockets } from './port-holder-linux.ts'

/** The program that listens on a port of this machine. */
export interface PortHolder {
  readonly pid: number
  /** Absolute where it could be read. */
  readonly executable: string
  /** Whether it holds that same socket still; a quick look, because it is asked before every send. */
  stillHolds(): Promise<boolean>
}

/** Null where nobody listens, several do, or the system does not say who. `likely` is looked at first. */
export function findHolder(
  port: number,
  platform: NodeJS.Platform,
  likely: number | null = null,
): Promise<PortHolder | null> {
  return platform === 'linux' ? findHolderOnLinux(port, likely) : findHolderByCommand(port, platform)
}

/** What a program that could not be named listens with: it tells whether another one has taken its place. */
export interface NamelessHolder {
  /** Asked before every send. Always true where the system has no names for sockets. */
  stillHolds(): Promise<boolean>
}

export async function namelessHolder(port: number): Promise<NamelessHolder> {
  const sockets = await listeningSockets(port)
  return { stillHolds: async () => sockets === null || (await listeningSockets(port)) === sockets }
}

export function isOllama(executable: string): boolean {
  return /^ollama(?:\.exe)?$/i.test(programName(executable))
}

export function programName(executable: string): string {
  return executable.includes('\\') ? win32.basename(executable) : basename(executable)
}
