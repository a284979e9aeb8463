/** utilityProcess: a Node child that gets `process.parentPort`, and the ports that are sent to it. */
import { type ChildProcess, fork as forkChild, type StdioOptions } from 'node:child_process'
import { EventEmitter } from 'node:events'
import type { Readable } from 'node:stream'
import { completeClass } from '../unsupported.ts'
import { MessagePortMain } from './message-port-main.ts'
import type { FromUtility, ToUtility } from './utility-wire.ts'

export interface UtilityProcess extends Omit<Electron.UtilityProcess, keyof EventEmitter> {}

const preamble = new URL('utility-preamble.ts', import.meta.url).href
const running = new Set<ChildProcess>()

export function endUtilityProcesses(): void {
  for (const child of running) child.kill()
}

function stdioOf(option: Electron.ForkOptions['stdio']): StdioOptions {
  if (Array.isArray(option)) return ['ignore', option[1] ?? 'inherit', option[2] ?? 'inherit', 'ipc']
  const output = option === 'pipe' || option === 'ignore' ? option : 'inherit'
  return ['ignore', output, output, 'ipc']
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the missing members are added below, and throw by name
export class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess
  readonly #ports = new Map<number, (data: unknown) => void>()
  #lastPort = 0
  pid: number | undefined
  readonly stdout: Readable | null
  readonly stderr: Readable | null

  constructor(modulePath: string, parameters: string[], options: Electron.ForkOptions) {
    super()
    this.#child = forkChild(modulePath, parameters, {
      execArgv: ['--import', preamble, ...(options.execArgv ?? [])],
      env: { ...(options.env ?? process.env) },
      serialization: 'advanced',
      stdio: stdioOf(options.stdio),
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    })
    this.stdout = this.#child.stdout
    this.stderr = this.#child.stderr
    running.add(this.#child)
    this.#child.once('spawn', () => {
      this.pid = this.#child.pid
      this.emit('spawn')
    })
    this.#child.once('exit', (code, signal) => {
      running.delete(this.#child)
      this.pid = undefined
      this.emit('exit', code ?? (signal ? 1 : 0))
    })
    this.#child.once('error', (error) => this.emit('error', 'FatalError', error.message, ''))
    this.#child.on('message', (message: FromUtility) => {
      if (message.kind === 'message') this.emit('message', message.data)
      else this.#ports.get(message.port)?.(message.data)
    })
  }

  static fork = (
    modulePath: string,
    parameters: string[] = [],
    options: Electron.ForkOptions = {},
  ): UtilityProcess => new UtilityProcess(modulePath, parameters, options)

  postMessage(message: unknown, transfer: Electron.MessagePortMain[] = []): void {
    const ports = transfer.map((port) => {
      this.#lastPort += 1
      const number = this.#lastPort
      const back = MessagePortMain.transfer(port, {
        post: (data) => this.#send({ kind: 'port', port: number, data }),
        close: () => this.#send({ kind: 'port-closed', port: number }),
      })
      this.#ports.set(number, back)
      return number
    })
    this.#send({ kind: 'message', data: message, ports })
  }

  #send(message: ToUtility): void {
    if (this.#child.connected) this.#child.send(message)
  }

  kill(): boolean {
    return this.#child.kill()
  }
}
completeClass(UtilityProcess, 'UtilityProcess')
