import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { cacheFolder } from '../setup/cache-folder.mjs'
import { onInterruption } from '../setup/interruption.mjs'
import { Problem } from '../setup/problem.mjs'
import { endChild, run } from '../setup/run.mjs'
import { megabytes, say, showProgress } from '../setup/say.mjs'
import { download, readText, sha256Of } from './download.mjs'
import { ollamaVersion } from './version.mjs'

const releases = `https://github.com/ollama/ollama/releases/download/v${ollamaVersion}`

/**
 * The archive of the official release, and where its program lands inside `ollama-<version>/`. The Linux archives
 * hold `bin` and `lib`; the others hold everything at their root.
 * @type {Readonly<Record<string, { asset: string, into: string, binary: string }>>}
 */
const archives = {
  'linux-x64': { asset: 'ollama-linux-amd64.tar.zst', into: '', binary: 'bin/ollama' },
  'linux-arm64': { asset: 'ollama-linux-arm64.tar.zst', into: '', binary: 'bin/ollama' },
  'darwin-x64': { asset: 'ollama-darwin.tgz', into: 'bin', binary: 'bin/ollama' },
  'darwin-arm64': { asset: 'ollama-darwin.tgz', into: 'bin', binary: 'bin/ollama' },
  'win32-x64': { asset: 'ollama-windows-amd64.zip', into: 'bin', binary: 'bin/ollama.exe' },
  'win32-arm64': { asset: 'ollama-windows-arm64.zip', into: 'bin', binary: 'bin/ollama.exe' },
}

/**
 * Fetches the official release into the cache and checks it against the list of sums published with it.
 * @param {string} [source] the release's folder on its server
 * @returns {Promise<string>} the binary
 * @throws {Problem} when it cannot be had: the server is not reached (within seconds), or the bytes are not the
 *   published ones
 */
export async function fetchRelease(source = releases) {
  const archive = archives[`${process.platform}-${process.arch}`]
  if (!archive) throw new Problem(`Ollama publishes no release for ${process.platform} on ${process.arch}.`)
  const cache = cacheFolder()
  const folder = join(cache, `download-ollama-${ollamaVersion}`)
  const file = join(folder, archive.asset)
  /** @type {ReturnType<typeof showProgress> | undefined} */
  let progress
  try {
    const wanted = sumOf(await readText(`${source}/sha256sum.txt`), archive.asset)
    if (!wanted) throw new Error(`the release lists no sum for ${archive.asset}`)
    mkdirSync(folder, { recursive: true })
    await download(`${source}/${archive.asset}`, file, (done, total) => {
      if (!progress) {
        say(`Fetching Ollama ${ollamaVersion} (${megabytes(total)}; a few minutes, once).`)
        progress = showProgress('Ollama')
      }
      progress.at(`${megabytes(done)} of ${megabytes(total)}`)
    })
    if ((await sha256Of(file)) !== wanted) {
      rmSync(file, { force: true })
      throw new Error('what came is not what was published; it was thrown away')
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Problem(`The official release of Ollama could not be fetched: ${reason}.`)
  } finally {
    progress?.end()
  }
  const place = join(cache, `ollama-${ollamaVersion}`)
  await unpackInto(file, archive.into, place)
  rmSync(folder, { recursive: true, force: true })
  return join(place, ...archive.binary.split('/'))
}

/**
 * @param {string} list lines of "sum  ./name"
 * @param {string} name
 * @returns {string | undefined}
 */
export function sumOf(list, name) {
  for (const line of list.split('\n')) {
    const [, sum, file] = /^([0-9a-f]{64})\s+\*?(?:\.\/)?(\S+)$/.exec(line.trim()) ?? []
    if (file === name) return sum
  }
  return undefined
}

/**
 * @param {string} file
 * @param {string} into
 * @param {string} place
 */
async function unpackInto(file, into, place) {
  say('Unpacking Ollama (half a minute).')
  const stage = `${place}.partial-${process.pid}`
  const clear = () => rmSync(stage, { recursive: true, force: true })
  const forget = onInterruption(clear)
  const target = join(stage, into)
  mkdirSync(target, { recursive: true })
  const progress = showProgress('unpacking')
  try {
    const code = file.endsWith('.zst')
      ? await unpackZstd(file, target)
      : (await run('tar', ['-xf', file, '-C', target])).code
    if (code !== 0) throw new Problem(`${file} could not be unpacked. Is there space on the disk?`)
    rmSync(place, { recursive: true, force: true })
    renameSync(stage, place)
  } finally {
    progress.end()
    forget()
    clear()
  }
}

/**
 * Not every tar knows zstd; Node does.
 * @param {string} file
 * @param {string} target
 * @returns {Promise<number>}
 */
async function unpackZstd(file, target) {
  const tar = spawn('tar', ['-xf', '-', '-C', target], { stdio: ['pipe', 'ignore', 'ignore'] })
  const forget = onInterruption((signal) => endChild(tar, signal))
  const ended = once(tar, 'exit')
  await pipeline(createReadStream(file), createZstdDecompress(), tar.stdin)
  const [code] = await ended
  forget()
  return code ?? 1
}
