import type { Cases } from '../../detect/detector.ts'

export const cases: Cases = {
  yes: ['«Margaret Osborne» told me that «Kevin Whitfield» is leaving'],
  no: ['The Smith chart helps'],
}
