import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const british = /^[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7]\d)[ -]?[A-HJ-PR-Z]{3}$/
const american = /^(?:\d[A-Z]{3}\d{3}|[A-Z]{3}[- ]\d{4}|[A-Z]{2}\d{5}|[A-Z]{3}[- ]?\d{3})$/
const german = /^[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?$/

/**
 * Registration plate of a vehicle outside China, by its label: the forms are too many to know one without.
 * Source: DVLA INF104 (Britain); FZV annex 1 (Germany); the states' and countries' agencies for the rest.
 */
export const licensePlate = defineDetector({
  kind: 'labelled',
  type: 'LICENSE_PLATE',
  labels: [
    'vehicle',
    'suspect vehicle',
    'car',
    'license plate',
    'license plate number',
    'license plate no',
    'licence plate',
    'licence plate number',
    'number plate',
    'number plates',
    'plate',
    'plate number',
    'plate no',
    'plate #',
    'plates',
    'car plate',
    'car plate number',
    'tag number',
    'vehicle registration',
    'vehicle registration number',
    'registration number',
    'registration plate',
    'reg',
    'uk reg',
    'registration',
    'reg number',
    'reg no',
    'reg plate',
    'vrm',
    'vrn',
    'vehicle reg',
    'car reg',
    'car registration',
    'license_plate',
    'licenseplate',
    'plate_number',
    'platenumber',
    'kennzeichen',
    'nummernschild',
    'plaque',
    'immatriculation',
    'matrícula',
    'targa',
    '车牌',
    '车牌号',
    '车牌号码',
    '号牌',
    '号牌号码',
    '英国车牌',
    '美国车牌',
    '加州车牌',
    '德国车牌',
    '车辆登记号',
  ],
  value:
    /(?:[A-ZÄÖÜ]{1,3}[- :][A-Z]{1,2}[- ]?\d{1,4}[EH]?|[A-Z0-9]{1,4}(?:[- ·.][A-Z0-9]{1,4}){1,2}|[A-Z0-9]{5,8})(?![A-Za-z0-9])/y,
  judge: (candidate) => {
    const { text, compact, context } = candidate
    if (compact.length < 4 || compact.length > 9 || !/\d/.test(compact) || !/[A-Z]/.test(compact)) return null
    const word = context?.word.toLowerCase() ?? ''
    const known = british.test(text) || german.test(text)
    // "Vehicle X5 xDrive40": behind a plain word only what can hardly be a model.
    if (/vehicle$|^car$/.test(word) && !/^[A-Z]{2}\d{2} [A-Z]{3}$/.test(text) && !american.test(text))
      return null
    const weak = /^(?:plates?|plaque|targa|registration number|reg(?:istration)? n.*|.*vehicle|car)$/.test(
      word,
    )
    return weigh(candidate, {
      form: 'registration plate',
      bare: 0,
      labelled: known ? 0.9 : weak ? 0.65 : 0.8,
    })
  },
  cases: {
    yes: [
      'plate number «GX21 PRD» hit my car',
      'license plate: «8ABC123»',
      'number plate «AB12 CDE»',
      'Kennzeichen «B-MW 1234»',
      'License plate «BKR-7314», Texas',
      '车牌：«LD65 XYZ»',
      '"license_plate": "«7XYZ890»"',
      'vehicle registration number «BD51SMR»',
      'immatriculation «AA-229-AA»',
      'reg no «KP22 HGF»',
      'vehicle «LM19 KTO», last seen',
      'suspect vehicle «4KTB207»',
    ],
    no: [
      'plate number 12',
      'vehicle X5 M50',
      'car R8 V10',
      'a plate of food for 12',
      'registration number is required',
      'number plate recognition in 2024',
      'the plates are 10 mm',
      'ab12 cde',
      'order AB12 CDE',
      'license plate renewal',
    ],
  },
})
