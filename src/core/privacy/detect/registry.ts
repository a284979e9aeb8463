import { cnIdCard } from '../detectors/china/cn-id-card.ts'
import { denials } from '../detectors/denials.ts'
import type { Detector } from './detector.ts'

/** Every rule, a line each. */
export const detectors: readonly Detector[] = [cnIdCard]

export { denials }
