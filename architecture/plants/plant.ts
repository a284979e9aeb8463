/** Lines that a rule must catch when they stand in `file`; each line alone is a breach. */
export interface Plant {
  /** A file of this folder without `.grit`, or the category of one of Biome's own rules. */
  readonly rule: string
  readonly file: string
  readonly breaches: readonly string[]
  /** Lines that the same rule must let through in the same file. */
  readonly allowed?: readonly string[]
}

/** Every way in which a module can be named. */
export const imports = (source: string): readonly string[] => [
  `import '${source}'`,
  `import * as everything from '${source}'`,
  `import type { Something } from '${source}'`,
  `export { something } from '${source}'`,
  `export const later = import('${source}')`,
  `export const old = require('${source}')`,
  `export type Inline = import('${source}').Something`,
]

export const coreFile = 'src/core/turn/planted.ts'
export const pageFile = 'src/renderer/chat/planted.tsx'
export const preloadFile = 'src/preload/planted.ts'
export const turnFile = 'src/main/turns/planted.ts'
