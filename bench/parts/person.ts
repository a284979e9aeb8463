import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { repository } from '../../e2e/harness/electron.ts'
import { cacheOfThisMachine, Home } from '../../e2e/harness/home.ts'

const double = join(repository, 'e2e/doubles/scripted-daemon.mjs')

/** The language in which the window's parts are looked for. */
export const locale = 'en_US.UTF-8'

/** The folders of one person, and the daemon that the app starts for them, whose port the bench learns too. */
export class Person {
  readonly home: Home
  readonly model: string
  readonly #log: string

  /** The daemon answers as `script` says (see e2e/doubles), or is the Ollama of this machine. */
  constructor(script: Readonly<Record<string, unknown>> | 'real') {
    this.home = new Home(script, locale)
    this.model = script === 'real' ? 'smollm2:135m' : 'scripted:1b'
    this.#log = join(this.home.root, 'ollama.log')
    const command = script === 'real' ? `'${realOllama()}'` : `'${process.execPath}' '${double}' --as "$0"`
    const launcher = join(this.home.root, 'bin/ollama')
    // The daemon says its port to the app alone; what it says is kept here as well.
    const lines = ['#!/bin/bash', `exec 2> >(exec tee '${this.#log}' >&2)`, `exec ${command} "$@"`, '']
    writeFileSync(launcher, lines.join('\n'))
    chmodSync(launcher, 0o755)
  }

  /** The address of the daemon that the running app started. */
  get daemon(): string {
    const log = existsSync(this.#log) ? readFileSync(this.#log, 'utf8') : ''
    const port = [...log.matchAll(/Listening on 127\.0\.0\.1:(\d+)/g)].at(-1)?.[1]
    if (port === undefined) {
      throw new Error('the app did not start its own Ollama; end the one that answers on 127.0.0.1:11434')
    }
    return `http://127.0.0.1:${port}`
  }

  leave(): void {
    this.home.remove()
  }
}

function realOllama(): string {
  const cache = cacheOfThisMachine
  const kept = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('ollama-')) : []
  const candidates = [
    ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'ollama')),
    ...kept.map((folder) => join(cache, folder, 'bin/ollama')),
  ]
  const found = candidates.find((path) => existsSync(path))
  if (found === undefined)
    throw new Error('there is no Ollama on this machine; "npm run local-model" gets one')
  return found
}
