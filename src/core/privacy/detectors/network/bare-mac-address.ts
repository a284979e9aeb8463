import { defineDetector } from '../../detect/detector.ts'

/**
 * Address of a network card without separators, which only its label tells from any hexadecimal number.
 * Source: IEEE 802-2014, 8.1.
 */
export const bareMacAddress = defineDetector({
  kind: 'labelled',
  type: 'MAC_ADDRESS',
  labels: [
    'mac',
    'mac address',
    'mac addr',
    'mac_address',
    'macaddress',
    'mac地址',
    'wlan mac',
    'wifi mac',
    'bluetooth address',
    'hwaddr',
    'bssid',
    'physical address',
    '物理地址',
    '网卡地址',
    '蓝牙地址',
    '无线mac',
    'mac码',
  ],
  value: /[0-9A-Fa-f]{12}(?![0-9A-Za-z])/y,
  judge: ({ text, context }) =>
    /^(?:0+|f+)$/i.test(text)
      ? null
      : {
          score: 0.9,
          evidence: [
            { kind: 'form', name: 'EUI-48' },
            ...(context ? [{ kind: 'label', word: context.word } as const] : []),
          ],
        },
  cases: {
    yes: [
      'MAC地址：«001A2B3C4D5E»',
      'mac address «a483e72b10fe»',
      'BSSID=«F05A948A3788»',
      '物理地址«7E7F3A01C29D»',
      '"mac": "«0c300a9994d9»"',
      '蓝牙地址 «aabbccddeeff»',
    ],
    no: [
      'commit a483e72b10fe',
      'mac 000000000000',
      'MacBook Pro 16',
      'mac os 14',
      'hash a483e72b10fe',
      'a483e72b10fe',
    ],
  },
})
