/**
 * Writes members.json: for each class or interface of Electron's main process, the names that its declarations
 * give it. The host lets every one of those that it does not implement throw by name (unsupported.ts).
 * Run after a change of Electron's version: node host/generate-members.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'

export interface Members {
  methods: string[]
  properties: string[]
  staticMethods: string[]
}

const declarations = new URL('../node_modules/electron/electron.d.ts', import.meta.url)
const source = ts.createSourceFile(
  'electron.d.ts',
  readFileSync(declarations, 'utf8'),
  ts.ScriptTarget.ES2024,
)

const partsOfOthers = [
  'CommandLine',
  'MessagePortMain',
  'NavigationHistory',
  'WebRequest',
  'DownloadItem',
  'Dock',
]
const commonModules = ['NativeImage', 'CrashReporter', 'Shell', 'SharedTexture']
const emitterMethods = new Set(['on', 'once', 'off', 'addListener', 'removeListener'])
const direct = new Map<string, Members & { parents: string[] }>()
const exported = new Set<string>()

function nameOf(node: ts.Node | undefined): string | undefined {
  return node && (ts.isIdentifier(node) || ts.isStringLiteral(node)) ? node.text : undefined
}

function collect(node: ts.InterfaceDeclaration | ts.ClassDeclaration): void {
  const name = nameOf(node.name)
  if (!name) return
  const parents = (node.heritageClauses ?? []).flatMap((clause) =>
    clause.types.flatMap((type) => nameOf(type.expression) ?? []),
  )
  const entry = {
    methods: new Set<string>(),
    properties: new Set<string>(),
    staticMethods: new Set<string>(),
  }
  for (const member of node.members) {
    const memberName = nameOf(member.name)
    if (!memberName || emitterMethods.has(memberName)) continue
    const isMethod = ts.isMethodSignature(member) || ts.isMethodDeclaration(member)
    const isStatic =
      ts.isMethodDeclaration(member) &&
      member.modifiers?.some((one) => one.kind === ts.SyntaxKind.StaticKeyword)
    if (isStatic) entry.staticMethods.add(memberName)
    else if (isMethod) entry.methods.add(memberName)
    else entry.properties.add(memberName)
  }
  direct.set(name, {
    methods: [...entry.methods],
    properties: [...entry.properties],
    staticMethods: [...entry.staticMethods],
    parents,
  })
}

function withInherited(name: string): Members {
  const own = direct.get(name)
  if (!own) return { methods: [], properties: [], staticMethods: [] }
  const all = [own, ...own.parents.map(withInherited)]
  const merge = (pick: (members: Members) => string[]) => [...new Set(all.flatMap(pick))].sort()
  return {
    methods: merge((members) => members.methods),
    properties: merge((members) => members.properties),
    staticMethods: merge((members) => members.staticMethods),
  }
}

function visit(node: ts.Node): void {
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
    const name = nameOf(node.name)
    if (name && !direct.has(name)) collect(node)
  }
  if (ts.isModuleDeclaration(node) && node.name.text === 'Main') {
    node.forEachChild((block) =>
      block.forEachChild((statement) => {
        if (ts.isClassDeclaration(statement)) exported.add(nameOf(statement.name) ?? '')
        if (!ts.isVariableStatement(statement)) return
        for (const declared of statement.declarationList.declarations) {
          const type = declared.type
          if (type && ts.isTypeReferenceNode(type)) exported.add(nameOf(type.typeName) ?? '')
          if (type && ts.isTypeQueryNode(type)) exported.add(nameOf(type.exprName) ?? '')
        }
      }),
    )
    return
  }
  node.forEachChild(visit)
}

source.forEachChild(visit)
for (const name of [...partsOfOthers, ...commonModules]) {
  exported.add(name)
}

/** By class or interface. */
export const electronMembers = Object.fromEntries(
  [...exported]
    .filter((name) => direct.has(name))
    .sort()
    .map((name) => [name, withInherited(name)]),
)
if (import.meta.main) {
  writeFileSync(new URL('members.json', import.meta.url), `${JSON.stringify(electronMembers, null, 2)}\n`)
}
