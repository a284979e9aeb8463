import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Finding, lint } from './biome-report.ts'
import { PlantedTree, repository } from './planted-tree.ts'
import { folderPlants } from './plants/folders.ts'
import { habitPlants } from './plants/habits.ts'
import { atHome, ownerPlants } from './plants/owners.ts'
import type { Plant } from './plants/plant.ts'
import { reachPlants } from './plants/reach.ts'

const plants: readonly Plant[] = [...folderPlants, ...ownerPlants, ...reachPlants, ...habitPlants]

const ourRules = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.grit'))
  .map((name) => name.slice(0, -'.grit'.length))

/** What Biome reports a rule as: its category, or for ours the message. */
function reportedAs(rule: string): string {
  if (!ourRules.includes(rule)) return rule
  const source = readFileSync(join(import.meta.dirname, `${rule}.grit`), 'utf8')
  const message = /message\s*=\s*"([^"]+)"/.exec(source)?.[1]
  if (message === undefined) throw new Error(`${rule} reports no message`)
  return message
}

/** The source files of a folder, from the repository's root. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs|cjs)$/.test(name))
    .map((name) => join(folder, name))
}

/** Whether a comment in the source switches off a rule of who may know whom, or the compiler. */
function silences(source: string): boolean {
  const group = /biome-ignore(?:-all|-start)?\s+(?:lint\/)?(?:plugin|(?:lint|style|security)(?!\w|\/\w))/
  const rule = /biome-ignore\S*\s+lint\/(?:style\/noRestrictedGlobals|suspicious\/noConsole|security\/)/
  return group.test(source) || rule.test(source) || /@ts-(?:ignore|nocheck)/.test(source)
}

describe('each rule of who may know whom', () => {
  const tree = new PlantedTree()
  const files = new Map<Plant, string>()
  let report: { files: number; findings: readonly Finding[] } = { files: 0, findings: [] }

  beforeAll(async () => {
    for (const [index, plant] of plants.entries()) {
      const file = plant.file.replace('planted', `planted-${index}`)
      files.set(plant, file)
      tree.plant(file, [...plant.breaches, ...(plant.allowed ?? [])].join('\n'))
    }
    for (const { file, lines } of atHome) tree.plant(file, lines.join('\n'))
    report = await lint(tree.root)
  }, 60_000)
  afterAll(() => tree.remove())

  test.each(plants.map((plant) => [plant.rule, plant.file, plant] as const))(
    '%s catches each breach planted in %s, and nothing beside them',
    (rule, _file, plant) => {
      const caught = report.findings
        .filter((finding) => finding.file === files.get(plant) && finding.rule === reportedAs(rule))
        .map(({ line }) => line)
      const missed = plant.breaches.filter((_, index) => !caught.includes(index + 1))
      const extra = caught
        .filter((line) => line > plant.breaches.length)
        .map((line) => plant.allowed?.[line - 1 - plant.breaches.length])
      expect({ missed, extra }).toEqual({ missed: [], extra: [] })
    },
  )

  test('a rule that also holds back the folder it was made for', () => {
    const ours = new Set(ourRules.map(reportedAs).concat('lint/style/noRestrictedGlobals'))
    const held = report.findings.filter(({ file, rule }) => file.includes('at-home') && ours.has(rule))
    expect(held).toEqual([])
  })

  test('a rule file that no plant tries, or that biome.json does not name', () => {
    const config = readFileSync(join(repository, 'biome.json'), 'utf8')
    const planted = new Set(plants.map(({ rule }) => rule))
    expect(ourRules.length).toBeGreaterThan(0)
    expect(ourRules.filter((rule) => !planted.has(rule))).toEqual([])
    expect(ourRules.filter((rule) => !config.includes(`./architecture/${rule}.grit`))).toEqual([])
  })

  test('a rule whose exception names a file that is gone', () => {
    const config = readFileSync(join(repository, 'biome.json'), 'utf8')
    const exceptions = [...config.matchAll(/"!?(src\/[a-z/-]+\.ts)"/g)].map((match) => match[1] ?? '')
    expect(exceptions.length).toBeGreaterThan(0)
    expect(exceptions.filter((file) => !existsSync(join(repository, file)))).toEqual([])
  })
})

describe('the tree as it stands', () => {
  test('breaks no rule, and the linter saw every source file of it', async () => {
    const { files, findings } = await lint(repository)
    expect(findings).toEqual([])
    const folders = ['src/core', 'src/main', 'src/preload', 'src/renderer', 'host', 'e2e', 'bench', 'scripts']
    const sources = folders.map((folder) => sourcesIn(folder).length)
    expect(sources.every((count) => count > 0)).toBe(true)
    expect(files).toBeGreaterThanOrEqual(sources.reduce((sum, count) => sum + count, 0))
  }, 60_000)

  test('a rule that is switched off by a comment', () => {
    const sources = sourcesIn('src')
    expect(sources.length).toBeGreaterThan(0)
    const silenced = sources.filter((name) => silences(readFileSync(join(repository, name), 'utf8')))
    expect(silenced).toEqual([])
  })

  test.each([
    '// biome-ignore lint/plugin: a reason',
    '// biome-ignore lint/plugin/sockets-in-egress: a reason',
    '// biome-ignore-all lint/plugin: a reason',
    '// biome-ignore lint: a reason',
    '// biome-ignore-start lint/style: a reason',
    '// biome-ignore lint/style/noRestrictedGlobals: a reason',
    '// biome-ignore lint/security/noGlobalEval: a reason',
    '// @ts-nocheck',
  ])('a comment that switches a rule off unseen: %s', (comment) => {
    expect(silences(comment)).toBe(true)
    expect(silences('// biome-ignore lint/a11y/useSemanticElements: a reason')).toBe(false)
  })
})
