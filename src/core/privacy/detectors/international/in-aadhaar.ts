import { holdsVerhoeff } from '../../checksums/verhoeff.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/**
 * Aadhaar number of India: twelve digits written 4-4-4, the first from 2, the last by Verhoeff.
 * Source: UIDAI, "A UID Numbering Scheme", 2010.
 */
export const inAadhaar = defineDetector({
  kind: 'number',
  type: 'IN_AADHAAR',
  digits: [12, 12],
  groups: 3,
  context: [
    'aadhaar',
    'aadhar',
    'adhaar',
    'aadhaar no',
    'aadhaar number',
    'aadhaar card',
    'aadhaar card number',
    'aadhaar id',
    'aadhar number',
    'aadhar no',
    'aadhar card',
    'aadhar card number',
    'aadhaar_number',
    'aadhaarnumber',
    'uidai',
    'uid number',
    'uid',
    'आधार',
    'aadhaar号',
    'aadhaar号码',
    '印度身份证',
    '印度身份证号',
    '印度身份证号码',
    '印度身份号码',
  ],
  judge: (candidate) => {
    const grouped = /^\d{4}([- ])\d{4}\1\d{4}$/.test(candidate.text)
    if ((!grouped && !/^\d{12}$/.test(candidate.text)) || /^(\d)\1+$/.test(candidate.compact)) return null
    const holds = /^[2-9]/.test(candidate.compact) && holdsVerhoeff(candidate.compact)
    return weigh(candidate, {
      form: 'Aadhaar',
      checksum: { name: 'Verhoeff', holds },
      bare: grouped ? 0.65 : 0,
      alone: 0.6,
      labelled: 0.98,
    })
  },
  cases: {
    yes: [
      'Aadhaar «2341 2341 2346»',
      'aadhaar number: «499118665246»',
      '«9999 4105 7058»',
      '我的Aadhaar号是«234123412346»，这样填对吗？',
      '"aadhaar_number": "«369258147035»"',
      'Aadhar card no «3692-5814-7035» uploaded',
      '印度身份证号«4991 1866 5246»',
      'aadhaar «2341 2341 2347» is mistyped',
    ],
    no: [
      'order number 234123412346',
      'the id 234123412346',
      '1234 5678 9012 is a sample',
      'ISBN 978014300723',
      'tracking 2341 2341 2346',
      '时间戳 169999999999',
      '4111 1111 1111',
    ],
  },
})
