import { base58CheckVersion } from '../../checksums/base58-check.ts'
import { holdsBech32 } from '../../checksums/bech32.ts'
import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'
import { walletLabels } from './wallet-labels.ts'

/** Version bytes of base58check addresses: Bitcoin, its test net, Litecoin, Dogecoin, Dash, Tron. */
const chains: Readonly<Record<number, string>> = {
  0: 'Bitcoin',
  5: 'Bitcoin',
  22: 'Dogecoin',
  30: 'Dogecoin',
  48: 'Litecoin',
  50: 'Litecoin',
  65: 'Tron',
  76: 'Dash',
  111: 'Bitcoin test net',
  196: 'Bitcoin test net',
}

/**
 * Address of a crypto-currency that checks itself: base58check (Bitcoin, Litecoin, Dogecoin, Dash, Tron) or bech32
 * (SegWit, Cardano).
 * Source: Bitcoin's wiki, Base58Check and list of prefixes; BIP 173 and 350; TRON documentation, account address.
 */
export const cryptoAddress = defineDetector({
  kind: 'token',
  type: 'CRYPTO',
  at: 'digit',
  pattern:
    /(?:(?:bc1|tb1|ltc1|addr1)[02-9ac-hj-np-z]{8,110}|(?:BC1|LTC1)[02-9AC-HJ-NP-Z]{8,80}|[13LMDATXm2n][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])/y,
  context: walletLabels,
  judge: (candidate) => {
    const { text } = candidate
    if (/^(?:bc1|tb1|ltc1|addr1)/i.test(text)) {
      const checksum = { name: 'bech32', holds: holdsBech32(text) }
      return weigh(candidate, { form: 'bech32 address', checksum, bare: 0.98, labelled: 1, mistyped: 0.8 })
    }
    const version = base58CheckVersion(text)
    const chain = version === null ? undefined : chains[version]
    const checksum = { name: 'base58check', holds: chain !== undefined }
    if (!checksum.holds && (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || text.length < 30)) return null
    return weigh(candidate, {
      form: `${chain ?? 'base58'} address`,
      checksum,
      bare: 0.98,
      labelled: 1,
      mistyped: 0.75,
    })
  },
  cases: {
    yes: [
      'Send BTC to «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa» please',
      '比特币地址：«3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy»',
      '«bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4»',
      '«BC1SW50QA3JX3S»',
      '把USDT转到«TJRabPrwbZy45sbavfcjinPJC18kjpRTv8»，',
      '«bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0»',
      'doge «DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L»',
      'btc address «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb», mistyped',
    ],
    no: [
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
      'commit 1a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
      'hash 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
      'bc1 is a calculator',
      '12345678901234567890123456789',
    ],
  },
})
