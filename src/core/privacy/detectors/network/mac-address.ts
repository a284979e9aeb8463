import { defineDetector } from '../../detect/detector.ts'

const forms =
  /(?:[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5}|(?: [0-9A-Fa-f]{2}){5})|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![0-9A-Za-z]|[:.-][0-9A-Fa-f])/y

/**
 * Address of a network card (EUI-48): six octets with colons or hyphens, three groups with dots; with spaces only where
 * the word MAC stands before.
 * Source: IEEE 802-2014, 8.1; Cisco IOS for the dotted form.
 */
export const macAddress = defineDetector({
  kind: 'scan',
  type: 'MAC_ADDRESS',
  scan: ({ text, units, tokens }, found) => {
    let read = 0
    for (const start of tokens) {
      // Few words begin with two signs of a hexadecimal number and end there, or after two more.
      if (start < read || !isHexadecimal(units[start]) || !isHexadecimal(units[start + 1])) continue
      forms.lastIndex = start
      const match = forms.exec(text)
      if (!match) continue
      read = forms.lastIndex
      const digits = match[0].replace(/[^0-9A-Fa-f]/g, '')
      // Nothing, everyone, or a number with dots: 1234.5678.9012.
      if (/^(?:0+|f+)$/i.test(digits) || (match[0].includes('.') && /^\d+$/.test(digits))) continue
      // A longer chain of pairs is a fingerprint's.
      if (/(?:^|[^0-9A-Za-z])[0-9A-Fa-f]{2}[:-]$/.test(text.slice(Math.max(0, match.index - 4), match.index)))
        continue
      const before = text.slice(Math.max(0, match.index - 16), match.index)
      if (match[0].includes(' ') && !/mac|物理地址/i.test(before)) continue
      // Six pairs of decimal digits with hyphens may be a date and a time.
      const decimal = /^\d+$/.test(digits) && !/mac|物理地址|网卡|ether/i.test(before)
      if (decimal && /\d[-: ]$/.test(before)) continue
      found(match.index, match.index + match[0].length, {
        score: decimal ? 0.6 : 0.95,
        evidence: [{ kind: 'form', name: 'EUI-48' }],
      })
    }
  },
  cases: {
    yes: [
      'MAC «00:1A:2B:3C:4D:5E»',
      '设备MAC：«08:00:27:4E:66:A1»',
      '物理地址«3C-52-82-0B-19-E4»断网',
      'mac: "«d8:bb:c1:0e:42:7f»"',
      'interface «001a.2b3c.4d5e» up',
      'ether «a4:83:e7:2b:10:fe» brd',
      'MAC地址«AA-BB-CC-DD-EE-0F»，',
      'MAC 00 is «0A 1B 2C 3D 4E 5F»',
    ],
    no: [
      'ff:ff:ff:ff:ff:ff',
      '00:00:00:00:00:00',
      '16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48',
      'aa:bb:cc',
      '1234.5678.9012',
      '12:30:45',
      '550e8400-e29b-41d4-a716-446655440000',
      '2024-11-24-10-30-45-01',
    ],
  },
})

function isHexadecimal(unit = 0): boolean {
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66)
}
