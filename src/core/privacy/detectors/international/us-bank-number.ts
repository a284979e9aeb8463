import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'

const american =
  /^us |routing|\baba\b|\brtn\b|\bach\b|fedwire|direct deposit|checking|savings|路由号|支票账户|储蓄账户|美国/i
const lookedAt = 96

/**
 * Account number at a bank of the United States: 4 to 17 digits without a check digit. What says that it is American is
 * its own label (checking, savings) or a routing number near by; a plain "account" is a bank account of anywhere.
 * Source: NACHA Operating Rules, field "DFI account number" (17 characters).
 */
export const usBankNumber = defineDetector({
  kind: 'labelled',
  type: 'US_BANK_NUMBER',
  labels: [
    'checking account',
    'checking account number',
    'checking account no',
    'checking acct',
    'checking acct #',
    'checking',
    'chequing account',
    'savings account',
    'savings account number',
    'savings account no',
    'savings acct',
    'savings',
    'us bank account',
    'us bank account number',
    'direct deposit account',
    'direct deposit account number',
    'dda',
    'account number',
    'account no',
    'account #',
    'account num',
    'account',
    'acct',
    'acct #',
    'acct#',
    'acct no',
    'acct number',
    'a/c',
    'bank account',
    'bank account number',
    'account_number',
    'accountnumber',
    'beneficiary account',
    '支票账户',
    '支票账号',
    '支票账户号',
    '支票账户号码',
    '储蓄账户',
    '储蓄账户号码',
    '美国银行账号',
    '美国银行账户',
    '美国账户',
    '账号',
    '账户',
    '帐号',
    '银行账号',
  ],
  value: /\d[\d -]{4,22}\d(?![A-Za-z0-9])/y,
  judge: (candidate) => {
    const { compact, context, start, end, view } = candidate
    if (compact.length < 6 || compact.length > 17) return null
    const own = american.test(context?.word ?? '')
    if (!own) {
      const near = view.text.slice(Math.max(0, start - lookedAt), Math.min(view.text.length, end + lookedAt))
      if (!american.test(near)) return null
    }
    // A bare "checking 1234567" may be a sentence: "checking 1000000 rows".
    const word = context?.word.toLowerCase() ?? ''
    const verb = word === 'checking' || word === 'savings'
    if (verb && !/[:#=\d] ?$/.test(view.text.slice(Math.max(0, start - 3), start)) && compact.length < 8)
      return null
    return weigh(candidate, { form: 'US bank account', bare: 0, labelled: own ? 0.92 : 0.9 })
  },
  cases: {
    yes: [
      'checking account number «000123456789»',
      'Routing 021000021, account number «9876543210»',
      'savings account: «4455667788»',
      'ABA 026009593 / acct «123456789012»',
      '路由号 121000358，账号«3344556677»',
      'Checking Acct #«1234567890»',
      '支票账户号码：«0011223344»',
      'account no. «00987654321», routing number 011401533',
      'direct deposit account «7788990011»',
      'US bank account number is «556677889900»',
    ],
    no: [
      'account 1234567890',
      'checking 1000000 rows takes a minute',
      'savings of 1,200,000 dollars',
      'account number 42',
      'checking 20 files',
      'my account was closed in 2024',
      'order number 1234567890',
    ],
  },
})
