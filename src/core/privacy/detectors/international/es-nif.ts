import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/**
 * Tax and identity number of Spain (NIF, DNI): eight digits and a letter, by modulus 23; K, L and M before seven digits
 * for those without a card.
 * Source: Real Decreto 1553/2005; Orden EHA/451/2008.
 */
export const esNif = defineDetector({
  kind: 'token',
  type: 'ES_NIF',
  at: 'digit',
  pattern: /(?:\d{7,8}|\d{2}\.\d{3}\.\d{3}|[KLMXYZklmxyz][- ]?\d{7})[- ]?[A-Za-z](?![A-Za-z0-9])/y,
  context: [
    'nif',
    'dni',
    'nif/nie',
    'dni/nie',
    'nif number',
    'dni number',
    'número de identificación',
    'documento nacional de identidad',
    'spanish id',
    'dni号',
    'dni号码',
    'nif号',
    'nif号码',
    '西班牙身份证',
    '西班牙身份证号',
    '西班牙身份证号码',
    '西班牙税号',
    '西班牙nif',
    '西班牙dni',
  ],
  judge: (candidate) => {
    const number = candidate.compact.toUpperCase()
    const foreigner = /^[XYZ]/.test(number)
    if (foreigner && !candidate.context) return null
    const digits = foreigner
      ? String('XYZ'.indexOf(number[0] ?? '')) + number.slice(1, 8)
      : number.slice(0, -1)
    const holds = 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits.replace(/^[KLM]/, '')) % 23] === number.at(-1)
    return weigh(candidate, {
      form: 'NIF',
      checksum: { name: 'modulus 23', holds },
      bare: candidate.compact === number && /^\d{8}/.test(number) ? 0.65 : 0,
      alone: 0.6,
      labelled: 0.97,
    })
  },
  cases: {
    yes: [
      'DNI «12345678Z»',
      'NIF: «54362315-K»',
      '我的DNI号是«12345678Z»，这样填对吗？',
      'mi DNI es «12.345.678-Z»',
      '«54362315K»',
      '"dni": "«54362315K»"',
      '西班牙身份证号«12345678Z»',
      'DNI «12345678A» was mistyped',
    ],
    no: [
      '12345678A',
      'order number 12345678Z',
      'part no. 87654321B is out of stock',
      'commit 12345678f',
      'size 12345678B',
      'invoice 54362315K',
    ],
  },
})
