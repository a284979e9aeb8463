import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory of a process and of all that descends from it, each shared page counted in part (PSS, see proc(5)), in MB
 * of 10^6 bytes. A process whose command line matches `without` is left out. Linux only.
 */
export function memoryOfTree(root: number, without: RegExp): number {
  const parents = new Map(processes().map((pid) => [pid, parentOf(pid)] as const))
  const isInTree = (pid: number | null | undefined): boolean =>
    pid === root || (pid != null && isInTree(parents.get(pid)))
  const tree = [...parents.keys()].filter((pid) => isInTree(pid) && !without.test(read(pid, 'cmdline')))
  if (tree.length === 0) throw new Error('the app is gone')
  const kilobytes = tree.map((pid) => Number(/^Pss:\s+(\d+) kB$/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0))
  return (kilobytes.reduce((sum, value) => sum + value, 0) * 1024) / 1e6
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

function parentOf(pid: number): number | null {
  // The name, in parentheses, may hold anything.
  const parent = /^.*\) \S (\d+)/s.exec(read(pid, 'stat'))?.[1]
  return parent === undefined ? null : Number(parent)
}

/** Empty for a process that ended meanwhile. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
