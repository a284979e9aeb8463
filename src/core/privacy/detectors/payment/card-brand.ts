/** First digits and lengths of payment cards. Source: ISO/IEC 7812-1 issuer ranges as the networks publish them. */
interface Brand {
  readonly name: string
  readonly prefix: RegExp
  readonly lengths: readonly number[]
}

const brands: readonly Brand[] = [
  { name: 'UnionPay', prefix: /^62|^81[0-6]/, lengths: [16, 17, 18, 19] },
  { name: 'Visa', prefix: /^4/, lengths: [16, 19] },
  { name: 'Mastercard', prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { name: 'American Express', prefix: /^3[47]/, lengths: [15] },
  { name: 'Discover', prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] },
  { name: 'JCB', prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { name: 'Diners Club', prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16, 17, 18, 19] },
  { name: 'Mir', prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] },
  { name: 'RuPay', prefix: /^(?:60|65|81|82|508)/, lengths: [16] },
  { name: 'Maestro', prefix: /^(?:50[0-9]|5[6-8]|6304|6390|67)/, lengths: [16, 18, 19] },
  { name: 'Troy', prefix: /^9792/, lengths: [16] },
  // Cards of Chinese banks from before UnionPay's range.
  {
    name: 'UnionPay (older)',
    prefix: /^(?:9558|955[9]|436742|456351|60138[02]|603|622|621)/,
    lengths: [16, 18, 19],
  },
]

/** The brand whose range and length the digits have. */
export function cardBrand(digits: string): string | null {
  return (
    brands.find(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits))?.name ?? null
  )
}
