import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/**
 * Foreigner's identity number of Spain (NIE): X, Y or Z, seven digits and a letter, by modulus 23.
 * Source: Real Decreto 557/2011, article 206; Orden INT/2058/2008.
 */
export const esNie = defineDetector({
  kind: 'token',
  type: 'ES_NIE',
  at: 'digit',
  first: 'letter',
  pattern: /[XYZxyz][- ]?\d{7,8}[- ]?[A-Za-z](?![A-Za-z0-9])/y,
  context: [
    'nie',
    'nie number',
    'nie no',
    'número de identidad de extranjero',
    'número de identificación de extranjero',
    'nie号',
    'nie号码',
    '西班牙nie',
    '西班牙外国人身份号',
    '西班牙外国人身份号码',
    '西班牙居留号',
    '西班牙居留卡号',
  ],
  judge: (candidate) => {
    const number = candidate.compact.toUpperCase()
    const digits = String('XYZ'.indexOf(number[0] ?? '')) + number.slice(1, -1)
    const holds = 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === number.at(-1)
    return weigh(candidate, {
      form: 'NIE',
      checksum: { name: 'modulus 23', holds },
      bare: candidate.compact === number ? 0.85 : 0.6,
      labelled: 0.98,
    })
  },
  cases: {
    yes: [
      'NIE «X2482300W»',
      '«Y7654321G»',
      'NIE: «Z1234567R»',
      'NIE «X-2482300-W»',
      '请登记西班牙NIE «X2482300W»。',
      '"nie": "«Y7654321G»"',
      '这个 «Z-1234567-R» 是谁的？',
    ],
    no: [
      'X2482300A',
      'order number X2482300W',
      'part no X-2482301-W is out of stock',
      'model Z1234567',
      'xyz1234567r',
      'commit y7654321a',
    ],
  },
})
