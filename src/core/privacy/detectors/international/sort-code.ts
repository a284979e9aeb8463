import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

/**
 * What names a bank's branch before an account: Britain's sort code, Australia's BSB, India's IFSC.
 * Source: Pay.UK, sort codes; AusPayNet, BSB numbers; Reserve Bank of India, IFSC.
 */
export const sortCode = defineDetector({
  kind: 'labelled',
  type: 'BANK_ACCOUNT',
  labels: ['sort code', 'sortcode', 'sort_code', 'bsb', 'bsb number', 'bsb no', 'ifsc', 'ifsc code'],
  value: /(?:\d{2}[- ]\d{2}[- ]\d{2}|\d{3}[- ]\d{3}|\d{6}|[A-Z]{4}0[A-Z0-9]{6})(?![A-Za-z0-9]|-\d)/y,
  judge: ({ context }) => ({ score: 0.9, evidence: labelEvidence(context) }),
  cases: {
    yes: [
      'sort code «20-45-77», account in my name',
      'Sort code: «204577»',
      'BSB «062-000»',
      'IFSC code «HDFC0001234»',
      '{"sort_code": "«30-90-12»"}',
      'her sort code is «40 12 55»',
      "my sort code's «40-12-55»",
    ],
    no: [
      'sort code by date',
      'the sort code has 200 lines',
      'bsb is a bus',
      '20-45-77',
      'sort code 2024-05-12',
      'sort codes are public',
    ],
  },
})
