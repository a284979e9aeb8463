/** The app that the host runs: the folder or file named on the command line, and its package.json. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export interface AppPackage {
  root: string
  /** Absolute path of the main process's first module. */
  main: string
  name: string
  version: string
}

function nearestPackage(from: string): string {
  const parent = dirname(from)
  return existsSync(join(from, 'package.json')) || parent === from ? from : nearestPackage(parent)
}

function readPackage(given: string): AppPackage {
  const path = resolve(given)
  const isFolder = existsSync(path) && statSync(path).isDirectory()
  const root = nearestPackage(isFolder ? path : dirname(path))
  const file = join(root, 'package.json')
  const described: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const text = (key: string): string | undefined => {
    const value: unknown =
      typeof described === 'object' && described !== null ? Reflect.get(described, key) : undefined
    return typeof value === 'string' ? value : undefined
  }
  return {
    root,
    main: isFolder ? join(root, text('main') ?? 'index.js') : path,
    name: text('productName') ?? text('name') ?? 'Electron',
    version: text('version') ?? '0.0.0',
  }
}

let current: AppPackage | undefined

/** Reads the app of this process (launch.ts puts its path at the place where Electron has it). */
export function appPackage(): AppPackage {
  current ??= readPackage(process.argv[1] ?? '.')
  return current
}
