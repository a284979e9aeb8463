import { holdsVehicleCheckDigit } from '../../checksums/vehicle-check-digit.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'
import { vehicleLabels } from './vehicle-labels.ts'

/**
 * Vehicle identification number: seventeen letters and digits without I, O and Q. The ninth checks the others in North
 * America and China; Europe leaves that open, so that there a label has to speak.
 * Source: ISO 3779:2009; 49 CFR 565; GB 16735-2019.
 */
export const vin = defineDetector({
  kind: 'token',
  type: 'VIN',
  at: 'digit',
  pattern: /[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?![A-Za-z0-9])/y,
  context: vehicleLabels,
  judge: (candidate) => {
    const { text, context } = candidate
    const number = text.toUpperCase()
    if (!/[A-Z]/.test(number) || !/\d/.test(number)) return null
    const holds = holdsVehicleCheckDigit(number)
    if (!holds && context?.nearest && !candidate.denial)
      return weigh(candidate, { form: 'ISO 3779', bare: 0, labelled: 0.92 })
    // A hash is lower case; the last four of a vehicle's number are digits.
    const written = number === text && /\d{4}$/.test(number) && /[A-Z].*[A-Z].*[A-Z]/.test(number)
    return weigh(candidate, {
      form: 'ISO 3779',
      checksum: { name: 'VIN check digit', holds },
      bare: written ? 0.85 : 0,
      labelled: 0.99,
    })
  },
  cases: {
    yes: [
      'VIN «1HGCM82633A004352»',
      '车架号：«LSVAA49J132047371»',
      '«1M8GDM9AXKP042788» please check',
      '车辆识别代号«WVWZZZ1JZXW000001»，号牌',
      'chassis number «SALGA2EF8DA123456»',
      '"vin": "«5YJSA1E26HF000337»"',
      'vin «wba3a5c58cf256651»',
      '这个«1HGCM82633A004352»是谁的？',
    ],
    no: [
      'order number 1HGCM82633A004352',
      '1HGCM82633A004353',
      'commit 1234567890abcdef1',
      'key ABCDEFGHJKLMNPRST',
      '12345678901234567',
      'tracking 1M8GDM9AXKP042788',
      '型号 1HGCM82633A004352',
    ],
  },
})
