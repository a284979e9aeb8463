import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'
import { figure, sign, unit } from './amount-form.ts'

/** What a person earns, owns or owes: an amount after such a word. Source: words of pay slips, loans and accounts. */
export const ownMoney = defineDetector({
  kind: 'labelled',
  type: 'MONEY',
  labels: [
    '工资',
    '月薪',
    '年薪',
    '薪资',
    '薪水',
    '薪酬',
    '底薪',
    '基本工资',
    '税前工资',
    '税后工资',
    '实发工资',
    '应发工资',
    '奖金',
    '年终奖',
    '收入',
    '月收入',
    '年收入',
    '家庭收入',
    '期望薪资',
    '期望月薪',
    '当前薪资',
    '余额',
    '账户余额',
    '存款',
    '存款余额',
    '欠款',
    '负债',
    '房贷',
    '月供',
    '公积金余额',
    '资产',
    'salary',
    'annual salary',
    'monthly salary',
    'base salary',
    'base pay',
    'income',
    'monthly income',
    'annual income',
    'net income',
    'gross income',
    'household income',
    'bonus',
    'account balance',
    'balance',
    'net worth',
    'wage',
    'wages',
    'overdrawn by',
  ],
  value: new RegExp(
    `(?:[为约共是]|大概|大约|about |around |of ){0,2}(?:${sign} ?)?(?:${figure})(?: ?[-~至到] ?(?:${figure}))?(?: ?${unit}| ?[kKwW万萬](?![A-Za-z]))?(?![0-9A-Za-z%.]|,\\d)`,
    'iy',
  ),
  judge: ({ text, context, start, end }) => {
    const first = text.search(/[$¥£€₩₹₽฿A-Z\d]|人民/)
    const isMoney = /[^\d.,\s-]/.test(text.slice(first)) || /\d{4}|,\d{3}/.test(text)
    if (!isMoney || /^(?:19|20)\d\d$/.test(text)) return null
    // A bare figure, as in a column of a table, is hidden at the strict level only.
    const score = /[^\d.,\s~至到-]/.test(text.slice(first)) ? 0.5 : 0.45
    return { score, evidence: labelEvidence(context), span: { start: start + Math.max(0, first), end } }
  },
  cases: {
    yes: [
      '月薪«25000元»，十三薪',
      '年薪«30万»',
      'monthly income «$8,547.60», employer',
      '账户余额：«¥12,345.67»',
      '税后工资 «18,500.00元»',
      'salary: «85,000 USD»',
      '期望薪资«20-25k»',
      '存款«人民币50万元»',
      'was overdrawn by «£6488»',
    ],
    no: [
      '$48210 is what the hall costs',
      '工资条模板',
      '收入增长 24%',
      '工资 2024 年起调整',
      'balance 3 chemical equations',
      '定价59.80元',
      '余额不足',
      '基本工资 5851',
    ],
  },
})
