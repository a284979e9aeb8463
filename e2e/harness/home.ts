import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

const doubles = join(import.meta.dirname, '../doubles')

/** Where the set-up put what it fetched for this machine: an Ollama, a Node. */
export const cacheOfThisMachine = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sotto')

/** What answers as Ollama: the one of this machine, or a script (see doubles/scripted-daemon.mjs), or nothing. */
export type DaemonChoice = 'real' | 'none' | Readonly<Record<string, unknown>>

/** The folders of one person who has never met Sotto; they outlive a restart of the app, not the test. */
export class Home {
  readonly root = mkdtempSync(join(tmpdir(), 'sotto-e2e-'))
  readonly environment: Record<string, string>
  /** Where the app and its browser may write. */
  readonly folders = ['home', 'config', 'cache', 'data', 'temporary'].map((name) => join(this.root, name))
  readonly #launcher = join(this.root, 'bin/ollama')

  constructor(daemon: DaemonChoice, locale: string) {
    for (const folder of [...this.folders, join(this.root, 'bin'), join(this.root, 'models')])
      mkdirSync(folder)
    if (daemon === 'real') symlinkSync(cacheOfThisMachine, join(this.root, 'cache/sotto'))
    else if (daemon !== 'none') this.#installDouble(daemon)
    this.environment = {
      ...inherited(['DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR']),
      PATH: `${join(this.root, 'bin')}:${process.env['PATH'] ?? ''}`,
      HOME: join(this.root, 'home'),
      XDG_CONFIG_HOME: join(this.root, 'config'),
      XDG_CACHE_HOME: join(this.root, 'cache'),
      XDG_DATA_HOME: join(this.root, 'data'),
      TMPDIR: join(this.root, 'temporary'),
      OLLAMA_MODELS:
        daemon === 'real'
          ? process.env['OLLAMA_MODELS'] || join(homedir(), '.ollama/models')
          : join(this.root, 'models'),
      LANG: locale,
      LC_ALL: locale,
    }
  }

  get userData(): string {
    return join(this.root, 'config/Sotto')
  }

  /** Changes what the double says from its next start on. */
  rewriteDouble(script: Readonly<Record<string, unknown>>): void {
    writeFileSync(`${this.#launcher}.json`, JSON.stringify(script))
  }

  /** A link keeps its own name as `argv[1]`, by which the double finds its script. */
  #installDouble(script: Readonly<Record<string, unknown>>): void {
    const daemon = join(doubles, 'scripted-daemon.mjs')
    this.rewriteDouble(script)
    writeFileSync(this.#launcher, `#!/bin/sh\nexec '${process.execPath}' '${daemon}' --as "$0" "$@"\n`)
    chmodSync(this.#launcher, 0o755)
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 })
  }
}

function inherited(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}
