import { base58Bytes } from '../../checksums/base58-check.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'
import { walletLabels } from './wallet-labels.ts'

/**
 * Address of a crypto-currency that only its label tells from a random string: Solana (32 bytes in base58), Ripple,
 * Stellar, Bitcoin Cash; and Monero, whose check needs Keccak.
 * Source: Solana docs, accounts; XRPL base58 encodings; SEP-23; CashAddr; Monero docs, standard address.
 */
export const labelledWallet = defineDetector({
  kind: 'token',
  type: 'CRYPTO',
  at: 'digit',
  pattern:
    /(?:[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?|G[A-Z2-7]{55}|r[1-9A-HJ-NP-Za-km-z]{24,34}|[qp][02-9ac-hj-np-z]{41}|[1-9A-HJ-NP-Za-km-z]{32,44})(?![A-Za-z0-9])/y,
  context: walletLabels,
  judge: (candidate) => {
    const { text, context } = candidate
    if (text.length >= 95) return weigh(candidate, { form: 'Monero address', bare: 0.8, labelled: 0.97 })
    if (!context?.nearest || context.side !== 'before') return null
    const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text)
    const solana = mixed && text.length >= 32 && base58Bytes(text)?.length === 32
    const other = /^G[A-Z2-7]{55}$|^[qp][02-9ac-hj-np-z]{41}$/.test(text) || (mixed && text.startsWith('r'))
    return solana || other ? weigh(candidate, { form: 'wallet address', bare: 0, labelled: 0.85 }) : null
  },
  cases: {
    yes: [
      'SOL wallet «7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU»',
      'Solana: «DRpbCBMxVnDK7maPM5tGv6MvB3v1sRMC86PZ8okm21hy»',
      'XRP «rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh»',
      '钱包地址：«7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU»',
      'wallet «GAAZI4TCR3TY5OJHCTJC2A4QSY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN7»',
      '«44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A»',
    ],
    no: [
      '7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU',
      'hash 7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU',
      'wallet opened in 2024',
      'commit 1a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      'sol 5 is a day on Mars',
      'eth0 is up',
    ],
  },
})
