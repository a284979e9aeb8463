import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const repository = join(import.meta.dirname, '..')

/** The files and packages that a module brings with it when it runs; types alone bring nothing. */
function broughtBy(entry: string): Set<string> {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file) || !/\.tsx?$/.test(file)) return
    found.add(file)
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext)
    const bring = (name: string): void => {
      if (name.startsWith('.')) visit(join(dirname(file), name))
      else found.add(name)
    }
    const look = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        const { importClause } = node
        const bindings = importClause?.namedBindings
        const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : []
        const typesAlone =
          named.length > 0 && named.every(({ isTypeOnly }) => isTypeOnly) && !importClause?.name
        if (importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword && !typesAlone)
          bring(node.moduleSpecifier.text)
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [name] = node.arguments
        if (name !== undefined && ts.isStringLiteral(name)) bring(name.text)
      }
      ts.forEachChild(node, look)
    }
    look(source)
  }
  visit(join(repository, entry))
  return found
}

test('a schema in the page, which starts with its parser then, and is parsed by one that Trusted Types refuse', () => {
  const page = broughtBy('src/renderer/main.tsx')
  expect([...page].filter((name) => name.startsWith('/')).length).toBeGreaterThan(150)
  expect(page.has('react')).toBe(true)
  expect([...page].filter((name) => name === 'zod').map((name) => relative(repository, name))).toEqual([])
  // The same look finds it where it is.
  expect(broughtBy('src/main/index.ts').has('zod')).toBe(true)
})
