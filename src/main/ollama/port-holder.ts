import { basename, win32 } from 'node:path'
import { findHolderByCommand } from './port-holder-command.ts'
import { findHolderOnLinux } from './port-holder-linux.ts'

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

export function isOllama(executable: string): boolean {
  return /^ollama(?:\.exe)?$/i.test(programName(executable))
}

export function programName(executable: string): string {
  return executable.includes('\\') ? win32.basename(executable) : basename(executable)
}
