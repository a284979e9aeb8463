import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { entityTypes } from '../detect/entity-type.ts'
import { detectors } from '../detect/registry.ts'

const planted = join(import.meta.dirname, 'planted.ts')
const base = join(import.meta.dirname, '../../../../tsconfig.base.json')

/** What the compiler says of a rule that stands in this folder. */
function complaints(rule: string): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(base, ts.sys.readFile).config,
    ts.sys,
    import.meta.dirname,
  )
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  const source = `import { defineDetector } from '../detect/detector.ts'\nexport const planted = defineDetector(${rule})\n`
  host.readFile = (name) => (name === planted ? source : readFile(name))
  host.fileExists = (name) => name === planted || fileExists(name)
  const program = ts.createProgram(
    [planted],
    { ...options, composite: false, emitDeclarationOnly: false, noEmit: true },
    host,
  )
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

const rule = "kind: 'token', type: 'VIN', at: 'digit', pattern: /x/y, judge: () => null"

test('a rule without cases builds', { timeout: 60_000 }, () => {
  expect(complaints(`{ ${rule}, cases: { yes: ['«x»'], no: ['y'] } }`)).toEqual([])
  expect(complaints(`{ ${rule} }`).join()).toContain("'cases' is missing")
})

test('a type that no rule finds', () => {
  const found = new Set(detectors.map(({ type }) => type))
  expect(entityTypes.filter((type) => type !== 'USER_DEFINED' && !found.has(type))).toEqual([])
})
