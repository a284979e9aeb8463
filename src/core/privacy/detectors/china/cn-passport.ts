import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { passportLabels } from './passport-labels.ts'

/**
 * Passport number: E and eight digits, or E, a letter and seven digits; older G; D diplomatic, S and P service; H and K
 * of Hong Kong, MA and MB of Macau. A Chinese label makes one of a foreign passport's number too.
 * Source: GA/T 704; ICAO Doc 9303 part 4; 出入境管理局 on the series of the electronic passport.
 */
export const cnPassport = defineDetector({
  kind: 'labelled',
  type: 'CN_PASSPORT',
  labels: passportLabels,
  value: /[A-Z]{0,2}[ -]?\d{6,9}(?![0-9A-Za-z]|-\d)/iy,
  judge: ({ compact, context }) => {
    const number = compact.toUpperCase()
    const isChinese = /^(?:[EGDSPHK]\d{8}|E[A-HJ-NP-Z]\d{7}|1[45]\d{7}|[DSP]E\d{7}|M[AB]\d{7})$/.test(number)
    const evidence = [
      ...(isChinese ? [{ kind: 'form', name: 'GA/T 704' } as const] : []),
      ...labelEvidence(context),
    ]
    if (isChinese && /^[A-Z]/.test(number)) return { score: 0.95, evidence }
    const inChinese = /[\u3400-\u9fff]/.test(context?.word ?? '')
    return inChinese && /\d{7}/.test(number) ? { score: 0.7, evidence } : null
  },
  cases: {
    yes: [
      '护照号«E12345678»',
      '护照：«EA1234567»，签发地上海',
      '護照號碼：«K01234567»',
      '因公护照 «PE1234567»',
      'Chinese passport no. «G12345678» expires soon',
      '护照号码是«e87654321»',
      '{"passportNo":"«EJ6543210»"}',
      '我的护照(«E12345678»)丢了',
      '护照号：«123456789»（美国）',
    ],
    no: [
      'E12345678',
      '护照办理需要 15 个工作日',
      '护照照片 358x441',
      '型号 G12345678',
      '护照号码的格式是什么',
      '护照费用 120 元',
    ],
  },
})
