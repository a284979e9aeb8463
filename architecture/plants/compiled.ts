/** Globals that a part of the house does not have: each line alone must not compile there. */
export const compiledPlants: readonly { readonly file: string; readonly breaches: readonly string[] }[] = [
  {
    file: 'src/core/turn/planted-globals.ts',
    breaches: [
      'export const a = window',
      'export const b = document',
      'export const c = process',
      "export const d = Buffer.from('x')",
      'export const e = setTimeout',
      "export const f = fetch('x')",
      'export const g = console',
      'export const h = crypto',
      "export const i = new URL('x')",
      "export const j = require('fs')",
      'export const k = globalThis.process',
    ],
  },
  {
    file: 'src/renderer/chat/planted-globals.ts',
    breaches: [
      'export const a = process.env',
      "export const b = Buffer.from('x')",
      "export const c = require('fs')",
      'export const d = __dirname',
      'export const e = global',
      'export const f = setImmediate',
    ],
  },
  {
    file: 'src/main/turns/planted-globals.ts',
    breaches: ['export const a = window', 'export const b = document', 'export const c = customElements'],
  },
]

/** Syntax and looseness that the compiler refuses everywhere. */
export const strictPlants: readonly { readonly file: string; readonly breaches: readonly string[] }[] = [
  {
    file: 'src/core/turn/planted-looseness.ts',
    breaches: [
      'export enum Colour { red }',
      'export namespace Place { export const here = 1 }',
      'export class Point { constructor(readonly x: number) {} }',
      "export const a: string = ['x'][0]",
      'export const b: { c?: string } = { c: undefined }',
      "export { Result } from '../contract/result.ts'",
    ],
  },
]
