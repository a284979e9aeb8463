import { defineDetector } from '../../detect/detector.ts'
import { figure, sign, unit } from './amount-form.ts'

/** Any other amount with its currency before it: hidden at the strict level only. Source: ISO 4217. */
export const amount = defineDetector({
  kind: 'anchored',
  type: 'MONEY',
  anchors: [
    '$',
    '¥',
    '£',
    '€',
    '₩',
    '₹',
    'RMB',
    'CNY',
    'USD',
    'HKD',
    'EUR',
    'GBP',
    'HK$',
    'NT$',
    'US$',
    '人民币',
  ],
  locate: new RegExp(
    `${sign} ?(?:(?:${figure})(?: ?${unit}| ?(?:[kKmMbB万亿]|million|billion)(?![A-Za-z]))?(?![0-9A-Za-z])|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正一二三四五六七八九十百千]{2,24})`,
    'iy',
  ),
  judge: () => ({ score: 0.35, evidence: [{ kind: 'form', name: 'ISO 4217' }] }),
  cases: {
    level: 'strict',
    yes: [
      '合计 «¥1,234.50»',
      '«$48210» is the budget',
      '«人民币壹万元整»',
      '«HK$ 3,000» 订金',
      'about «£2.5 million» in total',
      '«NT$1200» 一晚',
      'paid «EUR 99.90» yesterday',
    ],
    no: ['echo $HOME', '$(cat file)', '人民币升值', 'the € sign', 'USDT', 'a$b12'],
  },
})
