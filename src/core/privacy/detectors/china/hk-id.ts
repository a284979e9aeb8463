import { holdsHongKongIdentity } from '../../checksums/hong-kong-identity.ts'
import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

/**
 * Hong Kong identity card: one or two letters, six digits, a check character, as a rule in brackets. Without brackets it
 * looks like many a product's code, so a label is asked for.
 * Source: Immigration Department, form of the HKID number.
 */
export const hkId = defineDetector({
  kind: 'token',
  at: 'digit',
  first: 'letter',
  type: 'HK_ID',
  pattern: /[A-Z]{1,2} ?\d{6}(?: ?\([0-9A]\)|[ -]?[0-9A](?![A-Za-z0-9]))/iy,
  context: [
    '香港身份证',
    '香港身份证号',
    '香港身份证号码',
    '香港身份證',
    '香港身份證號碼',
    '香港永久性居民身份证',
    '香港居民身份证',
    '身份证',
    '身份证号',
    '身份证号码',
    '身份證',
    '身份證號',
    '身份證號碼',
    '证件号',
    '证件号码',
    '證件號碼',
    'hkid',
    'hkid no',
    'hkid number',
    'hk id',
    'hk identity card',
    'hong kong id',
    'hong kong identity card',
    'identity card',
    'identity card no',
    'id card',
    'id card no',
    'id no',
    'id number',
  ],
  judge: ({ text, compact, context, denial }) => {
    const holds = holdsHongKongIdentity(compact.toUpperCase())
    const isBracketed = text.endsWith(')')
    if (!context && (!holds || denial || !isBracketed)) return null
    if (!holds && !(context?.nearest && (isBracketed || /港|hk|hong/i.test(context.word)))) return null
    return {
      score: holds ? (context ? 0.98 : 0.95) : 0.75,
      evidence: [
        { kind: 'form', name: 'HKID' },
        { kind: 'checksum', name: 'HKID MOD 11', holds },
        ...labelEvidence(context),
      ],
    }
  },
  cases: {
    yes: [
      '香港身份证号：«A123456(3)»',
      '«G907312(3)» 请登记',
      'HKID «WX345678(A)»',
      '身份證號碼：«Z683365（A）»',
      'HKID: «C6686689» on file',
      '客户«K104852(A)»，电话略',
      '香港身份證 «A123456(4)»（影印不清）',
    ],
    no: ['A123456(4)', '型号 C6686689', 'SKU A1234563', '料号 G9073123 缺货', 'A12345(3)', 'f(x)=A123456'],
  },
})
