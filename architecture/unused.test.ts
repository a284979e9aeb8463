import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { output, PlantedTree, repository } from './planted-tree.ts'

const named = z.array(z.object({ name: z.string() }))
const Report = z.object({
  issues: z.array(
    z.object({
      file: z.string(),
      files: named,
      exports: named,
      dependencies: named,
      devDependencies: named,
      unlisted: named,
      unresolved: named,
      types: named,
    }),
  ),
})

async function unused(root: string): Promise<readonly string[]> {
  const { issues } = Report.parse(
    JSON.parse(
      await output(root, join(repository, 'node_modules', 'knip/bin/knip.js'), ['--reporter', 'json']),
    ),
  )
  return issues.flatMap(
    ({ file, files, exports, dependencies, devDependencies, unlisted, unresolved, types }) => [
      ...files.map(() => `file ${file}`),
      ...[...exports, ...types].map(({ name }) => `export ${name} of ${file}`),
      ...[...dependencies, ...devDependencies].map(({ name }) => `dependency ${name}`),
      ...unlisted.map(({ name }) => `unlisted ${name} in ${file}`),
      ...unresolved.map(({ name }) => `unresolved ${name} in ${file}`),
    ],
  )
}

const tree = new PlantedTree()
let planted: readonly string[] = []

beforeAll(async () => {
  tree.append('src/core/contract/result.ts', 'export const plantedExport = 1')
  tree.append('src/main/command-line.ts', "import 'planted-package'\nimport './planted-gone.ts'")
  tree.plant('src/core/turn/planted-file.ts', 'export const nobody = 1')
  tree.replace('package.json', '"zod":', '"planted-dependency": "1.0.0", "zod":')
  planted = await unused(tree.root)
}, 60_000)
afterAll(() => tree.remove())

test.each([
  'file src/core/turn/planted-file.ts',
  'export plantedExport of src/core/contract/result.ts',
  'dependency planted-dependency',
  'unlisted planted-package in src/main/command-line.ts',
  'unresolved ./planted-gone.ts in src/main/command-line.ts',
])('what nothing uses, or nothing declares, is caught: %s', (finding) => {
  expect(planted).toContain(finding)
})

test('a file, an export or a dependency that nothing uses', async () => {
  expect(await unused(repository)).toEqual([])
}, 60_000)
