const primes: readonly number[] = firstPrimes(64)
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const constants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))

/**
 * SHA-256 of some bytes, 32 bytes. Here because core knows no host, and the hosts' own is asynchronous; for checksums,
 * never for secrets. Source: FIPS 180-4.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((message.length + 72) >> 6) << 6)
  padded.set(message)
  padded[message.length] = 0x80
  const input = new DataView(padded.buffer)
  input.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000))
  input.setUint32(padded.length - 4, message.length << 3)
  const state = Uint32Array.from(initial)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 16; at++) schedule[at] = input.getUint32(block + at * 4)
    for (let at = 16; at < 64; at++) {
      const early = schedule[at - 15] ?? 0
      const late = schedule[at - 2] ?? 0
      const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
      const two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
      schedule[at] = (schedule[at - 16] ?? 0) + one + (schedule[at - 7] ?? 0) + two
    }
    compress(state, schedule)
  }
  const output = new DataView(new ArrayBuffer(32))
  for (const [at, word] of state.entries()) output.setUint32(at * 4, word)
  return new Uint8Array(output.buffer)
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const one =
      (h +
        (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
        choice +
        (constants[at] ?? 0) +
        (schedule[at] ?? 0)) |
      0
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fraction(value: number): number {
  return ((value - Math.floor(value)) * 0x100000000) >>> 0
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  }
  return found
}
