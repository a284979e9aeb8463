import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../../../e2e/doubles/scripted-daemon.mjs', import.meta.url))

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly at: number
  readonly remotePort: number
  readonly closedAt: number | null
  readonly asksTitle: boolean
}

/** The double of `e2e/doubles`, in a process of its own. */
export interface ScriptedDaemon {
  readonly port: number
  script(script: object): Promise<void>
  requests(): Promise<readonly SeenRequest[]>
  forget(): Promise<void>
  stop(): Promise<void>
}

export async function startScriptedDaemon(options: {
  readonly port?: number
  readonly models?: string
  /** The program that runs it: who holds the port is known by its name. */
  readonly node?: string
}): Promise<ScriptedDaemon> {
  const models = options.models === undefined ? [] : ['--models', options.models]
  const port = ['--port', String(options.port ?? 0)]
  const environment =
    options.models === undefined ? process.env : { ...process.env, OLLAMA_MODELS: options.models }
  const child = spawn(options.node ?? process.execPath, [program, ...port, ...models], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const first = await new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve))
  const { port: chosen } = JSON.parse(first) as { port: number }
  const base = `http://127.0.0.1:${chosen}`
  return {
    port: chosen,
    async script(script) {
      await fetch(`${base}/__script`, { method: 'PUT', body: JSON.stringify(script) })
    },
    requests: async () => (await (await fetch(`${base}/__requests`)).json()) as SeenRequest[],
    async forget() {
      await fetch(`${base}/__requests`, { method: 'DELETE' })
    },
    async stop() {
      child.kill()
      await gone
    },
  }
}
