import { defineDetector } from '../../detect/detector.ts'
import { figure, unit } from './amount-form.ts'

/** Any other amount with its currency behind it: hidden at the strict level only. Source: ISO 4217. */
export const amountWithUnit = defineDetector({
  kind: 'token',
  at: 'digit',
  first: 'digit',
  type: 'MONEY',
  pattern: new RegExp(`(?:${figure}) ?${unit}`, 'iy'),
  judge: () => ({ score: 0.35, evidence: [{ kind: 'form', name: 'ISO 4217' }] }),
  cases: {
    level: 'strict',
    yes: [
      '定价«59.80元»',
      '一共 «3 万元»',
      'paid «12345 USD»',
      '找你«100块»',
      '«1,200港币»一晚',
      '约«2.5亿美元»',
    ],
    no: ['3 元素周期', '12 根木头', '100 个', '25 度', '5 USDT', '2024 年'],
  },
})
