import type { Random } from './random.ts'

/** Numbers and names that a rule may take for real, made of chance. */
export const madeUp: readonly ((random: Random) => string)[] = [
  (random) => `1${random.pick(['3', '5', '7', '8', '9'])}${digits(random, 9)}`,
  (random) => `+${digits(random, 2)} ${digits(random, 3)} ${digits(random, 4)} ${digits(random, 4)}`,
  citizen,
  (random) => withLuhn(`${random.pick(['4', '62', '37', '51'])}${digits(random, 13)}`),
  (random) =>
    `${letters(random, 5)}.${letters(random, 4)}@${letters(random, 6)}.${random.pick(['com', 'cn', 'example'])}`,
  (random) => `${random.below(300)}.${random.below(300)}.${random.below(300)}.${random.below(300)}`,
  (random) => `sk-${letters(random, 24)}${digits(random, 8)}`,
  (random) =>
    `https://${letters(random, 5)}:${letters(random, 8)}@${letters(random, 5)}.com/${letters(random, 3)}?k=${digits(random, 6)}`,
  (random) => `${digits(random, 3)}-${digits(random, 2)}-${digits(random, 4)}`,
  (random) => `${1900 + random.below(130)}-${1 + random.below(12)}-${1 + random.below(31)}`,
  (random) =>
    random.pick(['王伟', '欧阳娜娜', '张三', '买买提·艾力', '李总', '小陈', '上海市浦东新区世纪大道100号']),
  (random) =>
    random.pick(['Karen Whitfield', 'Ms Whitfield', 'Ann', 'Dr. Tom O’Neil', 'Acme Ltd', '12 High Street']),
  (random) => digits(random, 1 + random.below(30)),
  (random) => letters(random, 1 + random.below(30)),
]

export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.below(10)).join('')
}

function letters(random: Random, count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(0x61 + random.below(26))).join('')
}

/** Source: GB 11643-1999, check character of ISO 7064 MOD 11-2. */
function citizen(random: Random): string {
  const month = String(1 + random.below(12)).padStart(2, '0')
  const body = `1101${digits(random, 2)}19${digits(random, 2)}${month}1${random.below(10)}${digits(random, 3)}`
  let sum = 0
  for (const [at, digit] of Array.from(body).entries()) sum += Number(digit) * (2 ** (17 - at) % 11)
  return body + '10X98765432'.charAt(sum % 11)
}

/** Source: ISO/IEC 7812-1, annex B. */
function withLuhn(body: string): string {
  let sum = 0
  for (const [at, digit] of Array.from(body).reverse().entries()) {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return body + String((10 - (sum % 10)) % 10)
}
