import { bodies, brands, clubs, firms } from './data/organisations-by-hand.ts'
import { lazily } from './lazily.ts'
import { NameSet } from './name-set.ts'

const known = lazily(() => new NameSet([bodies, firms, clubs].flatMap((list) => list.split(' '))))
const byBusiness = lazily(() => new NameSet(brands.split(' ')))

/** The length of the longest name of a body, paper, bank or club that all know, at `at` of a text in either script, or 0. */
export function knownOrganisationAt(text: string, at: number): number {
  return known().lengthAt(text, at)
}

/** As `knownOrganisationAt`, for firms whose names are those of their products, or words. */
export function brandAt(text: string, at: number): number {
  return byBusiness().lengthAt(text, at)
}
