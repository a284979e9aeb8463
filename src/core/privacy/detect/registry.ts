import { cnIdCard } from '../detectors/china/cn-id-card.ts'
import { cnIdCardFirstGeneration } from '../detectors/china/cn-id-card-first-generation.ts'
import { cnLicensePlate } from '../detectors/china/cn-license-plate.ts'
import { cnMilitaryCardNumber } from '../detectors/china/cn-military-card-number.ts'
import { cnMilitaryId } from '../detectors/china/cn-military-id.ts'
import { cnPassport } from '../detectors/china/cn-passport.ts'
import { cnSocialSecurity } from '../detectors/china/cn-social-security.ts'
import { cnSpecialPlate } from '../detectors/china/cn-special-plate.ts'
import { cnTravelPermit } from '../detectors/china/cn-travel-permit.ts'
import { cnUscc } from '../detectors/china/cn-uscc.ts'
import { cnUsccPredecessors } from '../detectors/china/cn-uscc-predecessors.ts'
import { hkId } from '../detectors/china/hk-id.ts'
import { macauId } from '../detectors/china/macau-id.ts'
import { qq } from '../detectors/china/qq.ts'
import { twId } from '../detectors/china/tw-id.ts'
import { wechatId } from '../detectors/china/wechat-id.ts'
import { wechatInternalId } from '../detectors/china/wechat-internal-id.ts'
import { denials } from '../detectors/denials.ts'
import type { Detector } from './detector.ts'

/** Every rule, a line each. */
export const detectors: readonly Detector[] = [
  cnIdCard,
  cnIdCardFirstGeneration,
  cnLicensePlate,
  cnMilitaryCardNumber,
  cnMilitaryId,
  cnPassport,
  cnSocialSecurity,
  cnSpecialPlate,
  cnTravelPermit,
  cnUsccPredecessors,
  cnUscc,
  hkId,
  macauId,
  qq,
  twId,
  wechatId,
  wechatInternalId,
]

export { denials }
