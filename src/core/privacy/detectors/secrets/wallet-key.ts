import { defineDetector } from '../../detect/detector.ts'

/**
 * The private key of a wallet: 64 hexadecimal digits after a word that says so (a hash looks the same), or Bitcoin's
 * extended key. Source: SEC 1; BIP-32. A key of Bitcoin's own import format stands behind the same words.
 */
export const walletKey = defineDetector({
  kind: 'labelled',
  type: 'SECRET',
  labels: [
    '私钥',
    '私鑰',
    '钱包私钥',
    'private key',
    'private_key',
    'privatekey',
    'privkey',
    'priv key',
    'secret key',
  ],
  value:
    /(?:0x)?[0-9a-fA-F]{64}(?![0-9A-Za-z])|[5KL][1-9A-HJ-NP-Za-km-z]{50,51}(?![0-9A-Za-z])|[1-9A-HJ-NP-Za-km-z]{87,88}(?![0-9A-Za-z])/y,
  judge: ({ context }) => ({
    score: 0.98,
    evidence: [
      { kind: 'form', name: 'SEC 1' },
      { kind: 'label', word: context?.word ?? '' },
    ],
  }),
  get cases() {
    const key = '3f9b07ad52e8c6140b3f9b07ad52e8c6'.repeat(2)
    return {
      yes: [
        `私钥：«0x${key}»`,
        `钱包私钥是«${key}»，别外传`,
        `private key: «${key}»`,
        `PRIVATE_KEY=«0x${key}»`,
        `privateKey: "«${key}»"`,
        `my private key is «${key}».`,
      ],
      no: [
        `交易哈希 0x${key}`,
        `sha256: ${key}`,
        `commit ${key}`,
        '私钥是什么？',
        'private key pair',
        `tx 0x${key} confirmed`,
      ],
    }
  },
})
