import { constants } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly environment: NodeJS.ProcessEnv
  readonly home: string
}

/** The copies of Ollama on this machine, in the order in which they are tried. Absolute paths. */
export async function findOllama(machine: Machine, cache: string): Promise<string[]> {
  const name = machine.platform === 'win32' ? 'ollama.exe' : 'ollama'
  const onPath = (machine.environment['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  const candidates = [
    ...onPath.map((folder) => join(folder, name)),
    ...usualPlaces(machine).map((folder) => join(folder, name)),
    ...(await keptCopies(cache)).map((folder) => join(cache, folder, 'bin', name)),
  ]
  const there = await Promise.all(
    [...new Set(candidates)].map(async (path) => ((await canRun(path)) ? [path] : [])),
  )
  return there.flat()
}

/**
 * The folders that its installers use; the set-up, whose test compares them, looks into the same ones.
 * @public
 */
export function usualPlaces({ platform, environment, home }: Machine): string[] {
  switch (platform) {
    case 'darwin':
      return ['/Applications/Ollama.app/Contents/Resources', '/opt/homebrew/bin', '/usr/local/bin']
    case 'win32':
      return [join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Programs', 'Ollama')]
    default:
      return ['/usr/local/bin', '/usr/bin', '/snap/bin', '/opt/ollama/bin', join(home, '.local', 'bin')]
  }
}

/** The folders that the set-up keeps, named by their version; the newest first. */
async function keptCopies(cache: string): Promise<string[]> {
  const names = (await readdir(cache).catch(() => [])).filter((name) => name.startsWith('ollama-'))
  // Most people have one at most, and a collator costs a start 15 ms.
  if (names.length < 2) return names
  const byVersion = new Intl.Collator('en', { numeric: true })
  return names.sort((a, b) => byVersion.compare(b, a))
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
