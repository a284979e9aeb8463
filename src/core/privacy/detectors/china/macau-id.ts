import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

/**
 * Macau resident identity card: 1, 5 or 7, six digits, a check digit whose rule is not public; only its label makes it
 * one. It shares the type of the Hong Kong card.
 * Source: Direcção dos Serviços de Identificação, form of the BIR number.
 */
export const macauId = defineDetector({
  kind: 'labelled',
  type: 'HK_ID',
  labels: [
    '澳门身份证',
    '澳门身份证号',
    '澳门身份证号码',
    '澳門身份證',
    '澳門身份證號碼',
    '澳门居民身份证',
    '澳門居民身份證',
    'macau id',
    'macau id card',
    'macao id',
    'macao identity card',
    'bir no',
  ],
  value: /[157]\/?\d{6}(?:\/\d|\(\d\)|\d(?![0-9A-Za-z]))/y,
  judge: ({ context }) => ({
    score: 0.9,
    evidence: [{ kind: 'form', name: 'BIR' }, ...labelEvidence(context)],
  }),
  cases: {
    yes: [
      '澳门身份证：«1234567(8)»',
      '澳門身份證號碼 «5123456(7)»',
      '澳门居民身份证号«7654321(0)»',
      'Macau ID: «1/234567/8»',
      'Macao identity card no. «12345678»',
      '澳门身份证«51234567»',
    ],
    no: [
      '1234567(8)',
      '澳门身份证办理 3 天',
      '澳门身份证 2024',
      'Macau ID 9234567(8)',
      '5123456',
      '1/234567/8',
    ],
  },
})
