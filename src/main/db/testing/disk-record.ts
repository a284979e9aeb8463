import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a process asked of its disk, in order, and what it acknowledged in between. `file` is a path. */
export type DiskCall =
  | { readonly call: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly call: 'truncate'; readonly file: string; readonly size: number }
  | { readonly call: 'unlink'; readonly file: string }
  | { readonly call: 'sync'; readonly file: string }
  | { readonly call: 'acknowledge'; readonly id: string }

const traced = 'write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat'

/** Runs a script of Node under strace and reads what it did to the files whose path begins with `prefix`. */
export function recordDisk(
  script: string,
  input: readonly string[],
  prefix: string,
  folder: string,
): DiskCall[] {
  const log = join(folder, 'trace')
  const { error, stderr } = spawnSync(
    'strace',
    // A file a thread keeps its calls whole and in order; SQLite runs in the script's own thread.
    ['-ff', '-o', log, '-y', '-xx', '-s', '1000000', '-e', `trace=${traced}`, '-e', 'signal=none'].concat(
      '--seccomp-bpf',
      '--',
      process.execPath,
      script,
      ...input,
    ),
    { encoding: 'utf8' },
  )
  if (error !== undefined) throw error
  const threads = readdirSync(folder)
    .filter((name) => name.startsWith('trace.'))
    .map((name) => readCalls(readFileSync(join(folder, name), 'latin1'), prefix))
    .filter((calls) => calls.some(({ call }) => call === 'sync' || call === 'write'))
  const [calls, ...others] = threads
  if (calls === undefined || others.length > 0) throw new Error(`${threads.length} threads wrote: ${stderr}`)
  return calls
}

function readCalls(trace: string, prefix: string): DiskCall[] {
  return trace.split('\n').flatMap((line) => readCall(line, prefix) ?? [])
}

/** One line of `strace -y -xx`, such as `pwrite64(20<\x2f\x74…>, "\x00…", 4096, 0) = 4096`. */
function readCall(line: string, prefix: string): DiskCall | null {
  const [, name = '', rest = ''] = /^(\w+)\((.*)\) += \d/.exec(line) ?? []
  if (name === 'unlink' || name === 'unlinkat') {
    const file = text(/"((?:\\x..)*)"/.exec(rest)?.[1] ?? '')
    return file.startsWith(prefix) ? { call: 'unlink', file } : null
  }
  const [, descriptor = '', path = '', facts = ''] = /^(\d+)<((?:\\x..|[^>])*)>(?:, )?(.*)$/.exec(rest) ?? []
  const file = text(path)
  if (name === 'write' && descriptor === '1') {
    const id = /^ack (\S+)\n$/.exec(text(facts))?.[1]
    return id === undefined ? null : { call: 'acknowledge', id }
  }
  if (!file.startsWith(prefix)) return null
  switch (name) {
    case 'fsync':
    case 'fdatasync':
      return { call: 'sync', file }
    case 'ftruncate':
      return { call: 'truncate', file, size: Number(facts) }
    case 'pwrite64': {
      const at = Number(facts.slice(facts.lastIndexOf(',') + 1))
      return { call: 'write', file, at, bytes: Buffer.from(text(facts), 'latin1') }
    }
    default:
      throw new Error(`a way of writing that is not understood: ${line.slice(0, 60)}`)
  }
}

/** The bytes that strace wrote as `\x…` between the quotes, if there are any, as latin1. */
function text(escaped: string): string {
  const [start, end] = [escaped.indexOf('"'), escaped.lastIndexOf('"')]
  const inner = start === -1 ? escaped : escaped.slice(start + 1, end)
  return Buffer.from(inner.replaceAll('\\x', ''), 'hex').toString('latin1')
}
