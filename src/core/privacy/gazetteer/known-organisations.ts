import { bodies, brands, clubs, firms } from './data/organisations-by-hand.ts'
import { lazily } from './lazily.ts'
import { NameSet } from './name-set.ts'

const known = lazily(() => new NameSet([bodies, firms, clubs, brands].flatMap((list) => list.split(' '))))
const byBusiness = lazily(() => new Set(brands.split(' ')))

/** The length of the longest name of a body, paper, bank, club or firm that all know, at `at` of a simplified text, or 0. */
export function knownOrganisationAt(text: string, at: number): number {
  return known().lengthAt(text, at)
}

/** Whether such a name begins with this character. */
export function mayBeginKnownOrganisation(code: number): boolean {
  return known().beginsWith(code)
}

/** Whether such a name is that of a product too, or a word. */
export function isBrand(name: string): boolean {
  return byBusiness().has(name)
}
