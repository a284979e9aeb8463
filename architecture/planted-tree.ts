import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

export const repository = join(import.meta.dirname, '..')
const run = promisify(execFile)

/** A copy of what the checkers read, in a temporary folder, so that no plant ever stands in the working tree. */
export class PlantedTree {
  readonly root = mkdtempSync(join(tmpdir(), 'sotto-plants-'))

  constructor() {
    const generated = /(?:^|\/)(?:node_modules|out|test-results)(?:\/|$)/
    for (const name of readdirSync(repository)) {
      if (name.startsWith('.git') && name !== '.gitignore') continue
      cpSync(join(repository, name), join(this.root, name), {
        recursive: true,
        filter: (source) => !generated.test(source.slice(repository.length + 1)),
      })
    }
    this.#linkPackages(join(repository, 'node_modules'), join(this.root, 'node_modules'))
  }

  plant(file: string, text: string): void {
    const path = join(this.root, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  append(file: string, text: string): void {
    this.plant(file, `${readFileSync(join(this.root, file), 'utf8')}\n${text}\n`)
  }

  replace(file: string, found: string, by: string): void {
    const text = readFileSync(join(this.root, file), 'utf8')
    if (!text.includes(found)) throw new Error(`${file} does not hold ${found}`)
    this.plant(file, text.replace(found, by))
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  /** The packages are linked one by one: a checker's cache in node_modules stays out of the real folder. */
  #linkPackages(from: string, to: string): void {
    mkdirSync(to)
    for (const name of readdirSync(from)) {
      if (name !== '.cache') symlinkSync(join(from, name), join(to, name))
    }
  }
}

/** Runs a script and gives what it printed, whatever its exit code. */
export async function output(root: string, script: string, parts: readonly string[]): Promise<string> {
  const command = [script, ...parts]
  try {
    const { stdout } = await run(process.execPath, command, { cwd: root, maxBuffer: 64_000_000 })
    return stdout
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout
    throw error
  }
}
