import type { EntityType } from './entity-type.ts'
import type { Finding } from './finding.ts'

/**
 * How much is found. `strict` also takes what is only likely, and amounts, dates and addresses of pages. A custom level
 * leaves out types that a person named.
 */
export interface Level {
  readonly base: 'standard' | 'strict'
  readonly without: readonly EntityType[]
}

export const standardLevel: Level = { base: 'standard', without: [] }

const least: Readonly<Record<Level['base'], number>> = { standard: 0.5, strict: 0.3 }

/** What may be left out; all else opens a door or is an identity, and no level lowers it. */
const optional: ReadonlySet<EntityType> = new Set<EntityType>([
  'PERSON',
  'ADDRESS',
  'ORGANIZATION',
  'PHONE_NUMBER',
  'EMAIL_ADDRESS',
  'URL',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'GEO_COORDINATE',
  'MONEY',
  'DATE_TIME',
  'DATE_OF_BIRTH',
  'LICENSE_PLATE',
  'CN_LICENSE_PLATE',
  'WECHAT_ID',
  'QQ',
  'SWIFT_CODE',
])

/** Whether a level shows a finding. */
export function isShown({ base, without }: Level, { type, score }: Finding): boolean {
  return score >= least[base] && !(without.includes(type) && optional.has(type))
}
