/** Runs a session under `strace`, with the planting process before and after it in the same watched tree. */
import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const network = ['socket', 'connect', 'bind', 'listen', 'sendto', 'sendmsg', 'sendmmsg']
const files = ['open', 'openat', 'openat2', 'creat', 'rename', 'renameat', 'renameat2']
const names = ['link', 'linkat', 'symlink', 'symlinkat', 'unlink', 'unlinkat']
const processes = ['clone', 'clone3', 'fork', 'vfork', 'execve', 'io_uring_setup']

/** A deletion waits this long, so that the file can be kept before it is gone. Microseconds. */
const deletionDelay = 200_000

const script = fileURLToPath(new URL('plant.mjs', import.meta.url))
/** What the relay ends with when a plant failed. */
const plantFailed = 99
const relay = [
  'plant=$1 script=$2 planting=$3',
  'shift 3',
  `"$plant-start" "$script" "$planting-start.json" || exit ${plantFailed}`,
  '"$@"',
  'code=$?',
  `"$plant-end" "$script" "$planting-end.json" || exit ${plantFailed}`,
  'exit $code',
].join('\n')

/**
 * Node under two names of our own, by which the record tells the plants from the product.
 * @param {string} folder
 * @returns {string} the path that both begin with
 */
export function namePlant(folder) {
  const plant = join(folder, 'plant')
  for (const moment of ['start', 'end']) symlinkSync(process.execPath, `${plant}-${moment}`)
  return plant
}

/**
 * @param {string} folder where the record goes, one file a thread
 * @param {string} plant as `namePlant` made it
 * @param {string} planting where the plantings lie, less `-start.json` and `-end.json`
 * @param {readonly string[]} command the session itself
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnWatched(folder, plant, planting, command, options) {
  mkdirSync(folder, { recursive: true })
  const watch = [
    ...['-ff', '--seccomp-bpf', '-qq', '-ttt', '-yy', '-s', '0', '-o', join(folder, 'trace')],
    ...['-e', `trace=${[...network, ...files, ...names, ...processes].join(',')}`],
    ...['-e', `inject=unlink,unlinkat:delay_enter=${deletionDelay}`],
    ...['-e', 'signal=none'],
  ]
  const relayed = ['/bin/sh', '-c', relay, 'relay', plant, script, planting, ...command]
  return spawn('strace', [...watch, ...relayed], options)
}
