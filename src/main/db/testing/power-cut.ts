import type { DiskCall } from './disk-record.ts'

/**
 * The files as a power cut may leave them after the first `count` calls. What was synced is there. What
 * was written since the last sync of its file is there, missing, or torn at a sector, each by chance.
 */
export function filesAfterCut(
  calls: readonly DiskCall[],
  count: number,
  random: () => number,
): ReadonlyMap<string, Buffer> {
  const before = calls.slice(0, count)
  const synced = new Map<string, number>()
  for (const [index, call] of before.entries()) if (call.call === 'sync') synced.set(call.file, index)
  // A third of the cuts loses all that was not synced, a third nothing, the rest some of it.
  const luck = [0, 1, random()][Math.floor(random() * 3)] ?? 0
  const files = new Map<string, GrowingFile>()
  for (const [index, call] of before.entries()) {
    if (call.call === 'acknowledge' || call.call === 'sync') continue
    if (call.call === 'unlink') files.delete(call.file)
    else if (index < (synced.get(call.file) ?? -1) || luck === 1) apply(files, call, 1)
    else if (random() < luck) apply(files, call, random() < 0.2 ? random() : 1)
  }
  return new Map([...files].map(([name, { bytes, size }]) => [name, bytes.subarray(0, size)]))
}

/** What is beyond `size` is room to grow into, all zeros. */
interface GrowingFile {
  bytes: Buffer
  size: number
}

const sector = 512

function apply(
  files: Map<string, GrowingFile>,
  call: Extract<DiskCall, { call: 'write' | 'truncate' }>,
  share: number,
): void {
  const file = files.get(call.file) ?? { bytes: Buffer.alloc(0), size: 0 }
  files.set(call.file, file)
  if (call.call === 'truncate') {
    reserve(file, call.size)
    file.bytes.fill(0, call.size)
    file.size = call.size
    return
  }
  const length = share === 1 ? call.bytes.length : Math.floor((call.bytes.length * share) / sector) * sector
  if (length === 0) return
  reserve(file, call.at + length)
  call.bytes.copy(file.bytes, call.at, 0, length)
  file.size = Math.max(file.size, call.at + length)
}

function reserve(file: GrowingFile, size: number): void {
  if (size <= file.bytes.length) return
  const larger = Buffer.alloc(size * 2)
  file.bytes.copy(larger)
  file.bytes = larger
}
