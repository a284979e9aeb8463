import ipaddr from 'ipaddr.js'
import { isAlphanumeric } from '../../detect/character-class.ts'
import { defineDetector, type Span } from '../../detect/detector.ts'

function isHexadecimal(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66)
}

/** Where the hexadecimal digits before a colon begin; six steps back at most. */
function groupStart(text: string, colon: number): number {
  let start = colon
  while (colon - start < 6 && isHexadecimal(text.charCodeAt(start - 1))) start--
  return start
}

/** Whether a colon belongs to the address behind it, and is no label's ("IP:2001:db8::1"). */
function continues(text: string, colon: number): boolean {
  const start = groupStart(text, colon)
  const before = text.charCodeAt(start - 1)
  return start === colon ? before === 0x3a : colon - start <= 4 && !isAlphanumeric(before)
}

/** Eight groups, or a gap for some: a time of day and a line of a log have neither, and parsing throws at them. */
function hasGroups(address: string): boolean {
  const colons = address.split(':').length - 1
  return address.includes('::') || colons === (address.includes('.') ? 6 : 7)
}

const form = /[0-9A-Fa-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3}|(?:\.\d{1,3}){3})?(?:%[0-9A-Za-z]{1,16})?/y

/**
 * Address of the Internet Protocol, version 6, in each of its written forms, with a zone. Asked at each colon, and
 * answers at the first of an address only.
 * Source: RFC 4291, 2.2; RFC 4007 (zones); parsed by ipaddr.js.
 */
export const ipV6Address = defineDetector({
  kind: 'anchored',
  type: 'IP_ADDRESS',
  anchors: [':'],
  locate: ({ text }, colon): Span | null => {
    const next = text.charCodeAt(colon + 1)
    if (next !== 0x3a && !isHexadecimal(next)) return null
    const start = groupStart(text, colon)
    const before = text.charCodeAt(start - 1)
    if (colon - start > 4 || isAlphanumeric(before) || before === 0x2e || before === 0x5f) return null
    if (before === 0x3a && continues(text, start - 1)) return null
    form.lastIndex = start
    const match = form.exec(text)
    if (!match) return null
    // A sentence's own colon or dot behind it.
    const written = match[0].replace(/([^:]):$/, '$1')
    const end = start + written.length
    return isAlphanumeric(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5f ? null : { start, end }
  },
  judge: ({ text, start, end, view }) => {
    const [address = ''] = text.split('%')
    if (!hasGroups(address) || !ipaddr.IPv6.isValid(address)) return null
    // "a[1::2]", "cafe::add": what a slice and a namespace look like too.
    const groups = address.split(':').filter((group) => group !== '')
    const digits = groups.join('').length
    if (digits < 5 && !/^(?:fe80|fc|fd|20|2[46])/i.test(address)) return null
    if (!/\d/.test(address) && groups.length < 4) return null
    const mask =
      /^\/(?:12[0-8]|1[01]\d|\d{1,2})(?![\d/.])/.exec(view.text.slice(end, end + 6))?.[0].length ?? 0
    return { score: 0.95, span: { start, end: end + mask }, evidence: [{ kind: 'form', name: 'RFC 4291' }] }
  },
  cases: {
    yes: [
      '«fe80::a00:27ff:fe4e:66a1»',
      'IP：«2001:db8:85a3:0:0:8a2e:370:7334»',
      '«2001:db8::1»',
      'from «::ffff:192.0.2.128» port 22',
      '«fe80::1ff:fe23:4567:890a%eth0» dev',
      'http://[«2001:db8::8a2e:370:7334»]:8080/',
      '地址«240e:3a1:4c7e:b1f0::1»不通',
      '«FD00:ABCD:1234::42/64»',
      'addr=«2607:f8b0:4005:805::200e»,',
    ],
    no: [
      '::1',
      '::',
      'std::vector<int>',
      'a[1::2]',
      'at 12:30:45',
      'cafe::add',
      '00:1A:2B:3C:4D:5E',
      '{a:b,c:d}',
      'ratio 16:9',
      'Foo::Bar::baz',
      'key:value:dead',
    ],
  },
})
