import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Machine } from './find-ollama.ts'

/**
 * Where a daemon of this machine keeps its models: by its own environment where that may be read, else
 * the usual folders. Absolute paths, the likely one first.
 */
export async function modelsFolders(pid: number | null, machine: Machine): Promise<string[]> {
  const own = pid === null || machine.platform !== 'linux' ? null : await environmentOf(pid)
  if (own !== null) {
    const named = own.get('OLLAMA_MODELS')
    const home = own.get('HOME')
    if (named) return [named]
    if (home) return [join(home, '.ollama', 'models')]
  }
  const named = machine.environment['OLLAMA_MODELS']
  const usual = [join(machine.home, '.ollama', 'models'), '/usr/share/ollama/.ollama/models']
  return named ? [named, ...usual] : usual
}

async function environmentOf(pid: number): Promise<Map<string, string> | null> {
  const text = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => null)
  if (text === null) return null
  return new Map(
    text.split('\0').map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]),
  )
}
