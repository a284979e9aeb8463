import { holdsLuhn } from '../../checksums/luhn.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const grouped =
  /^(?:\d{14,16}|\d{2}([- /])\d{6}\1\d{6}(?:\1\d{1,2})?|\d{6}([- /])\d{2}\2\d{6}(?:\2\d{1,2})?|\d{8}([- /])\d{6}(?:\3\d{1,2})?|\d{4}( )\d{4}\4\d{4}\4\d{3})$/

/**
 * International mobile equipment identity: fifteen digits, the last by Luhn; sixteen with a software version in its
 * place (IMEISV), fourteen as an MEID or without the check digit.
 * Source: 3GPP TS 23.003, 6.2; GSMA TS.06 for the reporting bodies (01, 35, 86, 99).
 */
export const imei = defineDetector({
  kind: 'number',
  type: 'IMEI',
  digits: [14, 16],
  groups: 4,
  context: [
    'imei',
    'imei1',
    'imei2',
    'imei 1',
    'imei 2',
    'imei no',
    'imei number',
    'imei code',
    'imeis',
    'imeisv',
    'imei/meid',
    'meid',
    'device id',
    'device identity',
    'imei码',
    'imei号',
    'imei号码',
    '串号',
    '手机串号',
    '设备串号',
    '设备识别码',
    '手机识别码',
    '移动设备识别码',
  ],
  judge: (candidate) => {
    const { compact, text } = candidate
    if (!grouped.test(text) || /^(\d)\1+$/.test(compact)) return null
    if (compact.length !== 15) return weigh(candidate, { form: 'IMEI', bare: 0, labelled: 0.9 })
    const reported = /^(?:01|35|86|99)/.test(compact)
    return weigh(candidate, {
      form: 'IMEI',
      checksum: { name: 'Luhn', holds: holdsLuhn(compact) },
      bare: reported ? 0.6 : 0,
      labelled: 0.99,
      mistyped: 0.7,
    })
  },
  cases: {
    yes: [
      'IMEI «490154203237518»',
      'IMEI: «35-209900-176148-1»',
      '手机串号：«3568680000414120»',
      'IMEI1 «352099001761481» / WLAN',
      '"imei": "«864051030123457»"',
      'my stolen phone, IMEI «35 209900 176148 1»',
      '设备识别码«352099001761482»',
      'the box says «352099001761481»',
    ],
    no: [
      'order number 490154203237518',
      '订单号35-209900-176148-1什么时候发货',
      '490154203237519',
      'timestamp 1700000000000000',
      '时间戳 170000000000000',
      '123456789012345',
      'batch 352099001761481',
    ],
  },
})
