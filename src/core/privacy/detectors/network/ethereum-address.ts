import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'
import { walletLabels } from './wallet-labels.ts'

/**
 * Address of Ethereum and the chains like it: 0x and forty hexadecimal digits. Its check is in the case of letters and
 * many are written without, so that the form alone decides; a git hash has no 0x.
 * Source: EIP-55; Ethereum yellow paper, appendix F.
 */
export const ethereumAddress = defineDetector({
  kind: 'token',
  type: 'CRYPTO',
  at: 'digit',
  first: 'digit',
  pattern: /0[xX][0-9A-Fa-f]{40}(?![A-Za-z0-9])/y,
  context: walletLabels,
  judge: (candidate) =>
    /^0x(.)\1+$/.test(candidate.text)
      ? null
      : weigh(candidate, { form: 'Ethereum address', bare: 0.93, labelled: 0.98 }),
  cases: {
    yes: [
      '«0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed»',
      'ETH «0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359»',
      '钱包地址：«0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB»，',
      'send to «0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb» now',
      '以太坊«0x27b1fdb04752bbc536007a920d24acb045561c26»',
      '"wallet": "«0xde709f2102306220921060314715629080e2fb77»"',
    ],
    no: [
      'commit 5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
      '0x0000000000000000000000000000000000000000',
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00',
      '0xdeadbeef',
      'hash 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      'color 0xFFFFFF',
    ],
  },
})
