import { coreFile, type Plant } from './plant.ts'

export const habitPlants: readonly Plant[] = [
  { rule: 'lint/suspicious/noExplicitAny', file: coreFile, breaches: ['export type Loose = any'] },
  { rule: 'lint/style/noEnum', file: coreFile, breaches: ['export enum Colour { red }'] },
  { rule: 'lint/style/noNonNullAssertion', file: coreFile, breaches: ['export const a = b!.c'] },
  { rule: 'lint/suspicious/noTsIgnore', file: coreFile, breaches: ['// @ts-ignore'] },
  { rule: 'lint/style/noDefaultExport', file: coreFile, breaches: ['export default 1'] },
  {
    rule: 'lint/performance/noBarrelFile',
    file: 'src/core/contract/index.ts',
    breaches: ["export { success } from './result.ts'"],
  },
  {
    rule: 'lint/correctness/useImportExtensions',
    file: coreFile,
    breaches: ["export type { Result } from '../contract/result'"],
  },
]
