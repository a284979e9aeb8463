import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { repository } from './electron.ts'
import type { Home } from './home.ts'

export interface Asked {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
  readonly errors: string
}

/** A run of `--ask`, as the start script runs it, with what it prints. */
export class AskRun {
  readonly child: ChildProcess
  readonly ended: Promise<Asked>
  output = ''
  errors = ''

  constructor(home: Home, words: readonly string[], input: { stdin?: string; passphrase?: string } = {}) {
    const stdio: StdioOptions = [
      'pipe',
      'pipe',
      'pipe',
      ...(input.passphrase === undefined ? [] : ['pipe' as const]),
    ]
    const passphrase = input.passphrase === undefined ? [] : ['--passphrase-fd', '3']
    this.child = spawn(
      process.execPath,
      [join(repository, 'out/main/command-line.js'), ...words, ...passphrase],
      {
        env: home.environment,
        stdio,
      },
    )
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.output += text
    })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.errors += text
    })
    // A run that was killed early closes its pipes before it read them.
    for (const pipe of [this.child.stdin, this.child.stdio[3] as Writable | undefined]) {
      pipe?.on('error', () => undefined)
    }
    this.child.stdin?.end(input.stdin ?? '')
    if (input.passphrase !== undefined) (this.child.stdio[3] as Writable).end(`${input.passphrase}\n`)
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code, signal) =>
        resolve({ code, signal, output: this.output, errors: this.errors }),
      ),
    )
  }

  /** Resolves when it has printed the first of its answer, or ended. */
  async begun(): Promise<void> {
    if (this.output !== '') return
    await Promise.race([new Promise((resolve) => this.child.stdout?.once('data', resolve)), this.ended])
  }
}

export function ask(...run: ConstructorParameters<typeof AskRun>): Promise<Asked> {
  return new AskRun(...run).ended
}
