import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../src/core/privacy/gazetteer/data')

/**
 * Writes one data module. A list is written as one string, an array of lists as an array of strings.
 * @param {string} name of the file, without its ending
 * @param {string} source where the data is from and under which licence, for the docstring
 * @param {Readonly<Record<string, { about: string, value: string | readonly string[] }>>} constants
 */
export function writeModule(name, source, constants) {
  const head = `/**\n * ${source.replaceAll('\n', '\n * ')}\n * Made by scripts/gazetteer; not to be edited by hand.\n */\n`
  const body = Object.entries(constants)
    .map(([key, { about, value }]) => `/** ${about} */\nexport const ${key} =${literal(value)}\n`)
    .join('\n')
  writeFileSync(join(folder, `${name}.ts`), `${head}\n${body}`)
}

/** @param {string | readonly string[]} value */
function literal(value) {
  if (typeof value === 'string') return `\n  '${escaped(value)}'`
  return ` [\n${value.map((text) => `  '${escaped(text)}',`).join('\n')}\n] as const`
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
}

/**
 * Sorts characters into one string for each value from `low` to `high`.
 * @param {ReadonlyMap<string, number>} values integers by character
 * @param {number} low
 * @param {number} high
 */
export function groups(values, low, high) {
  /** @type {string[][]} */
  const lists = Array.from({ length: high - low + 1 }, () => [])
  for (const [character, value] of values) lists[value - low]?.push(character)
  return lists.map((list) => list.sort().join(''))
}
