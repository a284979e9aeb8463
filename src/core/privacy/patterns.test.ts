import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'

interface Pattern {
  readonly source: string
  readonly flags: string
  readonly place: string
}

const folder = import.meta.dirname
const made: Pattern[] = []

/**
 * Patterns that are put together when a module is read; literals do not pass through the constructor. Those of packages
 * are theirs: what they are given to read is short.
 */
async function readModules(): Promise<void> {
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
      const built = new target(pattern, flags)
      const maker = new Error().stack?.split('\n')[2] ?? ''
      if (typeof pattern === 'string' && !maker.includes('node_modules'))
        made.push({ source: built.source, flags: built.flags, place: 'new RegExp' })
      return built
    },
  })
  try {
    await import('./detect/registry.ts')
  } finally {
    globalThis.RegExp = Plain
  }
}

function literals(): Pattern[] {
  const found: Pattern[] = []
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const file = ts.createSourceFile(
      name,
      readFileSync(join(folder, name), 'utf8'),
      ts.ScriptTarget.ESNext,
      true,
    )
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.push({
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          place: `${name}:${line}`,
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

/** A safe pattern needs no more steps than a small multiple of the text, whatever the text. */
async function slowness({ source, flags, place }: Pattern): Promise<string | null> {
  const verdict = await check(source, flags, { timeout: 8000 })
  if (verdict.status === 'safe') return null
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : `unknown: ${verdict.error.kind}`
  return `${place} /${source}/${flags} ${why}`
}

describe('no text makes a pattern slow', () => {
  beforeAll(readModules)

  test('the analyser does not see a pattern that hangs', async () => {
    expect(await slowness({ source: '^(a+)+$', flags: '', place: 'planted' })).toContain('exponential')
  })

  test('a rule whose pattern backtracks', { timeout: 600_000 }, async () => {
    const patterns = [
      ...new Map([...literals(), ...made].map((one) => [`/${one.source}/${one.flags}`, one])).values(),
    ]
    expect(patterns.length).toBeGreaterThan(50)
    const slow: string[] = []
    // One after another: what waits for its turn would use up its time.
    for (const pattern of patterns) {
      const verdict = await slowness(pattern)
      if (verdict !== null) slow.push(verdict)
    }
    expect(slow).toEqual([])
  })
})
