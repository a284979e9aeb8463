const rounds = 64

/** The first bits of the fractional parts of the roots of the first primes, as FIPS 180-4 defines them. */
function fractions(root: number, count: number): Uint32Array {
  const words = new Uint32Array(count)
  let found = 0
  for (let candidate = 2; found < count; candidate++) {
    let isPrime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor++)
      if (candidate % divisor === 0) isPrime = false
    if (isPrime) words[found++] = (candidate ** (1 / root) % 1) * 2 ** 32
  }
  return words
}

const constants = fractions(3, rounds)
const initial = fractions(2, 8)

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** SHA-256 of at most 55 bytes, which fit one block. Source: FIPS 180-4. */
export function sha256OfShort(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 55) throw new RangeError('more than one block')
  const block = new DataView(new ArrayBuffer(64))
  for (const [at, byte] of bytes.entries()) block.setUint8(at, byte)
  block.setUint8(bytes.length, 0x80)
  block.setUint32(60, bytes.length * 8)
  const schedule = new Uint32Array(rounds)
  const word = (at: number): number => schedule[at] ?? 0
  for (let at = 0; at < rounds; at++) {
    if (at < 16) schedule[at] = block.getUint32(at * 4)
    else {
      const early = word(at - 15)
      const late = word(at - 2)
      const lower = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
      const upper = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
      schedule[at] = word(at - 16) + lower + word(at - 7) + upper
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = initial
  for (let at = 0; at < rounds; at++) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const first = (h + mixed + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + word(at)) | 0
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [at, part] of [a, b, c, d, e, f, g, h].entries()) {
    digest.setUint32(at * 4, part + (initial[at] ?? 0))
  }
  return new Uint8Array(digest.buffer)
}
