import { countrySpecs, isValidIBAN } from 'ibantools'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

/**
 * International bank account number: a country, two check digits (MOD 97-10), and as many characters as the country
 * has. What follows a spaced one is not taken with it: the country's length says where it ends.
 * Source: ISO 13616-1:2020, IBAN registry; the countries' forms by ibantools.
 */
export const ibanCode = defineDetector({
  kind: 'token',
  type: 'IBAN_CODE',
  at: 'digit',
  first: 'letter',
  pattern: /[A-Za-z]{2}[ -]?\d{2}(?:[ .-]?[A-Za-z0-9]{1,34}){1,12}/y,
  context: [
    'iban',
    'iban code',
    'iban no',
    'iban number',
    'iban nr',
    'international bank account number',
    'bank account',
    'account',
    'iban号',
    'iban号码',
    'iban账号',
    '收款iban',
    '国际银行账号',
    '国际银行账户',
    '国际银行账户号码',
  ],
  judge: (candidate) => {
    const { text, start, context } = candidate
    const country = text.slice(0, 2).toUpperCase()
    const length = countrySpecs[country]?.chars
    if (!length) return null
    let end = 0
    for (let seen = 0; end < text.length && seen < length; end++) if (!/[ .-]/.test(text[end] ?? '')) seen++
    const written = text.slice(0, end)
    const iban = written.replace(/[ .-]/g, '').toUpperCase()
    if (iban.length !== length || /[A-Za-z0-9]/.test(candidate.view.text[start + end] ?? '')) return null
    const holds = isValidIBAN(iban, { allowQRIBAN: true }) || remainder(iban) === 1
    // Lower-case letters are as good only where the check holds.
    if (!holds && (!context?.nearest || !/\d{6}/.test(iban))) return null
    const judgement = weigh(candidate, {
      form: 'ISO 13616',
      checksum: { name: 'ISO 7064 MOD 97-10', holds },
      bare: 0.97,
      labelled: 1,
      mistyped: 0.7,
    })
    return judgement && { ...judgement, span: { start, end: start + end } }
  },
  cases: {
    yes: [
      'IBAN «GB82 WEST 1234 5698 7654 32»',
      '«DE89370400440532013000»',
      'Pay to «FR14 2004 1010 0505 0001 3M02 606», please',
      '收款IBAN：«CH93 0076 2011 6238 5295 7»',
      '这个«NL91ABNA0417164300»是谁的？',
      '"iban": "«ES9121000418450200051332»"',
      'iban «gb82 west 1234 5698 7654 32»',
      'IBAN «DE89 3704 0044 0532 0130 00» BIC COBADEFF',
      'IBAN «DE89370400440532013001» was mistyped',
      '«LI21088100002324013AA» please check',
      'IBAN: «DE89.3704.0044.0532.0130.00»',
    ],
    no: [
      'DE89370400440532013001',
      'order number GB82WEST12345698765431',
      'commit de89370400440532013000ab',
      'ISIN DE0007164600',
      'AB12 CDEF 3456',
      '任务编号 LI21088100002324313AA 执行失败',
      'US12 3456 7890 1234 5678',
    ],
  },
})

/** MOD 97-10 over the whole, its first four characters last: 1 where it holds, whatever the country's inner form. */
function remainder(iban: string): number {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}
