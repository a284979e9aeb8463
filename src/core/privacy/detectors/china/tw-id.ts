import { holdsTaiwanIdentity } from '../../checksums/taiwan-identity.ts'
import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

/**
 * Taiwanese identity number: a letter for the place, 1 or 2 for the sex (8 or 9 on the resident certificate since 2021,
 * a second letter A to D before), eight digits, the last of them the check.
 * Source: 內政部戶政司 國民身分證統一編號; 移民署 外來人口統一證號.
 */
export const twId = defineDetector({
  kind: 'token',
  at: 'digit',
  first: 'letter',
  type: 'TW_ID',
  pattern: /[A-Z][1289A-D]\d{8}(?![A-Za-z0-9])/iy,
  context: [
    '身分證',
    '身分證字號',
    '身分證號',
    '身分證號碼',
    '身份證字號',
    '身分证',
    '身分证字号',
    '台湾身份证',
    '台湾身份证号',
    '台灣身分證',
    '台灣身分證字號',
    '國民身分證',
    '國民身分證統一編號',
    '統一編號',
    '统一编号',
    '統一證號',
    '居留證',
    '居留證號碼',
    '身份证',
    '身份证号',
    '身份證',
    '證件號碼',
    'arc number',
    'taiwan id',
    'taiwan national id',
    'taiwan identity card',
    'national id',
    'national id number',
    'id number',
    'id no',
    'id card',
  ],
  judge: ({ text, compact, context, denial }) => {
    const code = compact.toUpperCase()
    const holds = holdsTaiwanIdentity(code)
    const evidence = [
      { kind: 'form', name: '身分證統一編號' } as const,
      { kind: 'checksum', name: '身分證統一編號 MOD 10', holds } as const,
      ...labelEvidence(context),
    ]
    if (context) return holds ? { score: 0.98, evidence } : context.nearest ? { score: 0.7, evidence } : null
    return holds && !denial && text === code ? { score: 0.9, evidence } : null
  },
  cases: {
    yes: [
      '身分證字號：«A123456789»',
      '«F222333444» 是她的',
      '居留證號碼 «H800123457»',
      '統一證號：«B912345674»',
      '舊式居留證 «AC01234567»',
      'Taiwan ID: «a123456789»',
      '身分證 «A123456780»（寫錯）',
    ],
    no: [
      'A123456780',
      '訂單 A323456789',
      'SKU F222333444',
      '序列號 KD76543210',
      '型号 A123456789 已停产',
      '工號 A12345678',
    ],
  },
})
