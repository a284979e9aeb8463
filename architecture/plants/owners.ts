import { imports, type Plant, turnFile } from './plant.ts'

export const ownerPlants: readonly Plant[] = [
  {
    rule: 'electron-at-the-edge',
    file: turnFile,
    breaches: [...imports('electron'), ...imports('electron/main')],
  },
  { rule: 'electron-at-the-edge', file: 'src/main/planted.ts', breaches: imports('electron') },
  {
    rule: 'sockets-in-egress',
    file: turnFile,
    breaches: ['net', 'tls', 'dgram', 'dns', 'dns/promises', 'http', 'https', 'http2', 'inspector']
      .flatMap((module) => [...imports(module), ...imports(`node:${module}`)])
      .concat(imports('undici')),
    allowed: ["import 'node:fs'", "export const scheme = 'http'"],
  },
  { rule: 'sockets-in-egress', file: 'src/main/ollama/planted.ts', breaches: imports('node:net') },
  { rule: 'sockets-in-egress', file: 'src/main/db/planted.ts', breaches: imports('node:net') },
  { rule: 'sockets-in-egress', file: 'src/main/planted.ts', breaches: imports('undici') },
  {
    rule: 'processes-by-their-owners',
    file: turnFile,
    breaches: ['child_process', 'worker_threads', 'cluster'].flatMap((module) => [
      ...imports(module),
      ...imports(`node:${module}`),
    ]),
  },
  { rule: 'processes-by-their-owners', file: 'src/main/db/planted.ts', breaches: imports('child_process') },
  {
    rule: 'processes-by-their-owners',
    file: 'src/main/secrets/planted.ts',
    breaches: imports('node:child_process'),
  },
  {
    rule: 'ollama-client-in-ollama',
    file: turnFile,
    breaches: [...imports('ollama'), ...imports('ollama/browser')],
  },
  {
    rule: 'sqlite-in-db',
    file: turnFile,
    breaches: [...imports('better-sqlite3'), ...imports('node:sqlite')],
  },
  { rule: 'keychain-in-secrets', file: 'src/main/shell/planted.ts', breaches: imports('keytar') },
  {
    rule: 'cleared-minted-by-clear',
    file: 'src/main/egress/planted.ts',
    breaches: [
      "import { mintingToken } from '../../core/privacy/cleared.ts'",
      "import { mintingToken as mine } from '../../core/privacy/cleared.ts'",
      "export { mintingToken } from '../../core/privacy/cleared.ts'",
      "export { mintingToken as again } from '../../core/privacy/cleared.ts'",
      'export const taken = cleared.mintingToken',
      'export const forged = new Cleared(anything)',
      'export const forgedToo = new cleared.Cleared(anything)',
      'export class Forged extends Cleared {}',
    ],
    allowed: ["import { Cleared } from '../../core/privacy/cleared.ts'", 'export const is = Cleared.is'],
  },
  {
    rule: 'cleared-minted-by-clear',
    file: 'src/core/privacy/planted.ts',
    breaches: ["import { mintingToken } from './cleared.ts'"],
  },
]

/** Where the same lines are at home: the owner of a thing is not held back from it. */
export const atHome: readonly { readonly file: string; readonly lines: readonly string[] }[] = [
  {
    file: 'src/main/egress/at-home.ts',
    lines: [...imports('node:net').slice(0, 5), 'export const a = fetch(x)'],
  },
  { file: 'src/main/ollama/at-home.ts', lines: ["import 'ollama'", "import 'node:child_process'"] },
  { file: 'src/main/db/at-home.ts', lines: ["import 'better-sqlite3'"] },
  { file: 'src/main/secrets/at-home.ts', lines: ["import 'keytar'"] },
  { file: 'src/main/shell/at-home.ts', lines: ["import 'electron'", "import 'node:child_process'"] },
  { file: 'src/main/turns/at-home.test.ts', lines: ["import 'node:http'", "import '../db/client.ts'"] },
]
