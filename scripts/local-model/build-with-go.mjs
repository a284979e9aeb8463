import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { installPackages } from '../setup/apt.mjs'
import { cacheFolder } from '../setup/cache-folder.mjs'
import { Problem } from '../setup/problem.mjs'
import { run } from '../setup/run.mjs'
import { say, showProgress } from '../setup/say.mjs'
import { processorMark } from './processor.mjs'
import { downloadPackage, pythonWithPip, unpack } from './python.mjs'
import { ollamaVersion } from './version.mjs'

/** The Go module leaves out a C header that only this source package carries. */
const miniaudio = {
  requirement: 'miniaudio==1.71',
  sha256: 'ff51e2887bb673e2e757752b586b3dc924d59aa5fbcae9bbc45f4a111bd3262b',
  source: true,
}

/** Files whose absence asks for a Debian package. */
const headers = [
  { file: '/usr/include/nlohmann/json.hpp', packages: ['nlohmann-json3-dev'] },
  { file: '/usr/include/stb/stb_image.h', packages: ['libstb-dev'] },
]

/** @returns {Promise<boolean>} whether this machine has Go and a system the build is known on */
export async function canBuildWithGo() {
  if (process.platform !== 'linux') return false
  const { code } = await run('go', ['version'], { timeoutMs: 30_000 })
  return code === 0
}

/**
 * Builds Ollama from its Go module into the cache. Interrupted, it goes on where it was: Go keeps what it compiled.
 * @param {import('../setup/apt.mjs').Consent} consent
 * @returns {Promise<string>} the binary
 */
export async function buildWithGo(consent) {
  const compiler = await run('c++', ['--version'], { timeoutMs: 30_000 })
  const missing = headers.filter(({ file }) => !existsSync(file)).flatMap(({ packages }) => packages)
  await installPackages([...missing, ...(compiler.code === 0 ? [] : ['g++'])], 'building Ollama', consent)

  const cache = cacheFolder()
  const place = join(cache, `ollama-${ollamaVersion}`)
  const stage = join(cache, `build-ollama-${ollamaVersion}`)
  const include = await ensureHeader(stage, consent)
  const minutes = cpus().length > 4 ? '2 to 4' : '4 to 8'
  say(`Building Ollama ${ollamaVersion} with Go (140 MB to fetch, 50 MB result; ${minutes} minutes, once).`)
  const progress = showProgress('Ollama')
  const { code, output } = await run(
    'go',
    [
      'install',
      ...['-ldflags', `-X github.com/ollama/ollama/version.Version=${ollamaVersion}`],
      `github.com/ollama/ollama@v${ollamaVersion}`,
    ],
    { env: goEnvironment(include, join(stage, 'bin')) },
  )
  progress.end()
  if (code !== 0)
    throw new Problem(`Ollama could not be built; start again to go on. Go said:\n${output.slice(-3000)}`)
  writeFileSync(join(stage, 'processor'), processorMark())
  rmSync(include, { recursive: true, force: true })
  rmSync(place, { recursive: true, force: true })
  renameSync(stage, place)
  return join(place, 'bin', 'ollama')
}

/**
 * Without these flags the model runs sixty times slower: the vector code is chosen when it is compiled.
 * @param {string} include
 * @param {string} bin
 * @returns {NodeJS.ProcessEnv}
 */
function goEnvironment(include, bin) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    CGO_ENABLED: '1',
    CGO_CFLAGS: '-O3 -march=native',
    CGO_CXXFLAGS: '-O3 -march=native',
    CGO_CPPFLAGS: `-I${include}`,
    GOBIN: bin,
  }
  for (const name of ['GOOS', 'GOARCH', 'GOARM', 'GOAMD64']) delete env[name]
  return env
}

/**
 * @param {string} stage
 * @param {import('../setup/apt.mjs').Consent} consent
 * @returns {Promise<string>} a folder for the compiler to look in
 */
async function ensureHeader(stage, consent) {
  const include = join(stage, 'include')
  const header = join(include, 'miniaudio', 'miniaudio.h')
  if (existsSync(header)) return include
  const python = await pythonWithPip(consent)
  say('Fetching a C header that Ollama needs (1 MB; a few seconds).')
  const scratch = join(stage, 'miniaudio')
  await downloadPackage(python, miniaudio, scratch)
  await unpack(python, 'tarfile', join(scratch, 'miniaudio-1.71.tar.gz'), scratch)
  mkdirSync(join(include, 'miniaudio'), { recursive: true })
  renameSync(join(scratch, 'miniaudio-1.71', 'miniaudio', 'miniaudio.h'), header)
  rmSync(scratch, { recursive: true, force: true })
  return include
}
