import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../../cache-folder.ts'
import { findOllama } from '../find-ollama.ts'

/** The small model that the set-up puts on every machine that runs the tests. */
export const realModel = 'smollm2:135m'

/** The Ollama of this machine. A machine without one cannot run these tests; the set-up brings it. */
export async function realExecutable(): Promise<string> {
  const machine = { platform: process.platform, environment: process.env, home: homedir() }
  const [executable] = await findOllama(machine, cacheFolder(process.platform, process.env))
  if (executable === undefined) throw new Error('no Ollama here: run `npm run local-model` first')
  return executable
}

/** A home of the test's own with the real model in it, by links to its weights; the person's stays untouched. */
export function modelsHome(): { readonly home: string; readonly models: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'sotto-ollama-'))
  const models = join(home, '.ollama', 'models')
  const source = process.env['OLLAMA_MODELS'] ?? join(homedir(), '.ollama', 'models')
  const manifest = join('manifests', 'registry.ollama.ai', 'library', ...realModel.split(':'))
  if (!existsSync(join(source, manifest)))
    throw new Error(`no ${realModel} here: run \`npm run local-model\``)
  mkdirSync(join(models, dirname(manifest)), { recursive: true })
  cpSync(join(source, manifest), join(models, manifest))
  mkdirSync(join(models, 'blobs'))
  for (const blob of readdirSync(join(source, 'blobs'))) {
    symlinkSync(join(source, 'blobs', blob), join(models, 'blobs', blob))
  }
  return { home, models, remove: () => rmSync(home, { recursive: true, force: true }) }
}

export interface RealDaemon {
  readonly port: number
  readonly pid: number
  post(path: string, body: object): Promise<Response>
  stop(): Promise<void>
}

/** A daemon that someone else than Sotto runs: its cloud on, and this machine allowed as a "cloud". */
export async function startRealDaemon(home: string): Promise<RealDaemon> {
  const child = spawn(await realExecutable(), ['serve'], {
    env: {
      HOME: home,
      PATH: '/usr/bin:/bin',
      OLLAMA_HOST: '127.0.0.1:0',
      OLLAMA_NOPRUNE: '1',
      OLLAMA_REMOTES: '127.0.0.1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const port = await listeningPort(child)
  return {
    port,
    pid: child.pid ?? 0,
    post: (path, body) =>
      fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: JSON.stringify(body) }),
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await gone
    },
  }
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-10_000)
      const port = /Listening on 127\.0\.0\.1:(\d+)/.exec(text)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    child.once('exit', () => reject(new Error(`ollama ended: ${text}`)))
  })
}
