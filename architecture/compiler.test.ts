import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { output, PlantedTree, repository } from './planted-tree.ts'
import { compiledPlants, strictPlants } from './plants/compiled.ts'

const tree = new PlantedTree()
const plants = [...compiledPlants, ...strictPlants]
let printed = ''

beforeAll(async () => {
  for (const { file, breaches } of plants) tree.plant(file, breaches.join('\n'))
  printed = await output(tree.root, join(repository, 'node_modules', 'typescript/bin/tsc'), [
    '--build',
    '--pretty',
    'false',
    'src/core',
    'src/renderer',
    'src/main',
  ])
}, 120_000)
afterAll(() => tree.remove())

test.each(plants.map(({ file, breaches }) => [file, breaches] as const))(
  'a line of %s that compiles though its part of the house has no such thing',
  (file, breaches) => {
    const lines = [...printed.matchAll(/^(.+)\((\d+),\d+\): error TS/gm)]
      .filter((match) => match[1] === file)
      .map((match) => Number(match[2]))
    expect(breaches.filter((_, index) => !lines.includes(index + 1))).toEqual([])
  },
)
