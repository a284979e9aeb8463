import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { nodePackage, pythonPackage } from './packages.mjs'

const shape = z.object({
  male_single: z.array(z.string()),
  female_single: z.array(z.string()),
  male_double: z.array(z.string()),
  female_double: z.array(z.string()),
})

/**
 * Given names by gender, as two lists of names have them.
 * @param {string} cache
 * @returns {Promise<{ male: readonly string[], female: readonly string[] }>} simplified
 */
export async function namesByGender(cache) {
  const mingzi = shape.parse(
    JSON.parse(readFileSync(join(await pythonPackage('mingzi', cache), 'mingzi/data.json'), 'utf8')),
  )
  const faker = await import(
    pathToFileURL(join(await nodePackage('@faker-js/faker', cache), 'dist/index.js')).href
  )
  const { male, female } = faker.allLocales.zh_CN.person.first_name
  return {
    male: [...male, ...mingzi.male_single, ...mingzi.male_double],
    female: [...female, ...mingzi.female_single, ...mingzi.female_double],
  }
}

/**
 * How often each character stands in the given names of public ORCID records.
 * @param {string} cache
 * @returns {Promise<ReadonlyMap<string, number>>} parts of a million
 */
export async function sharesAmongResearchers(cache) {
  const file = join(await pythonPackage('sinonym', cache), 'sinonym/data/givenname_orcid.csv')
  const lines = readFileSync(file, 'utf8').split('\n').slice(1)
  /** @type {Map<string, number>} */
  const shares = new Map()
  for (const line of lines) {
    const [character, , share] = line.trim().split(',')
    if (character?.length === 1) shares.set(character, Number(share))
  }
  return shares
}
