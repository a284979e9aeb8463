import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'
import { isBankCode } from './swift-code.ts'

/** Code letters of banks that are met often; a word that begins like one has no country in its fifth and sixth. */
const banks = [
  'ABNA',
  'ABOC',
  'ANZB',
  'BARC',
  'BBVA',
  'BKCH',
  'BKID',
  'BNPA',
  'BOFA',
  'BOFM',
  'BOTK',
  'BSCH',
  'CHAS',
  'CIBK',
  'CITI',
  'CMBC',
  'COBA',
  'COMM',
  'CRES',
  'CTBA',
  'DBSS',
  'DEUT',
  'FJIB',
  'HASE',
  'HDFC',
  'HSBC',
  'ICBK',
  'INGB',
  'LOYD',
  'MIDL',
  'MSBC',
  'NATA',
  'NWBK',
  'OCBC',
  'PCBC',
  'PNCC',
  'RABO',
  'ROYC',
  'SBIN',
  'SCBL',
  'SMBC',
  'SOGE',
  'SPDB',
  'SZDB',
  'UBSW',
  'UNCR',
  'UOVB',
  'WFBI',
]

/**
 * Business identifier code without a label, of a bank that is met often.
 * Source: ISO 9362:2022; the banks' own pages.
 */
export const swiftCodeOfBank = defineDetector({
  kind: 'anchored',
  type: 'SWIFT_CODE',
  anchors: banks,
  locate: /(?<![A-Za-z0-9])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])/y,
  judge: (candidate) =>
    isBankCode(candidate.text) ? weigh(candidate, { form: 'ISO 9362', bare: 0.8, labelled: 0.95 }) : null,
  cases: {
    yes: [
      '«DEUTDEBB»',
      '«BKCHCNBJ300»',
      '汇到«HSBCHKHH»就行',
      'via «CHASGB2L», please',
      '«CITIUS33XXX» is the correspondent',
      '«SCBLSGSG»',
    ],
    no: ['COMMUNICATION', 'CITIZENS', 'COMMENTS', 'COMMANDS', 'CRESCENT', 'HSBC HOLDINGS', 'COBALTXX12'],
  },
})
