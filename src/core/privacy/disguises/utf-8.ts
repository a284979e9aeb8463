/** One character of decoded bytes: bytes `from` to `to` (exclusive) are its own. */
interface Decoded {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Bytes as UTF-8, a character each; null where they are none. Source: RFC 3629, 4. */
export function utf8(bytes: readonly number[]): Decoded[] | null {
  const decoded: Decoded[] = []
  for (let at = 0; at < bytes.length; ) {
    const head = bytes[at] ?? 0
    const more =
      head < 0x80
        ? 0
        : head >= 0xc2 && head < 0xe0
          ? 1
          : head >= 0xe0 && head < 0xf0
            ? 2
            : head >= 0xf0 && head < 0xf5
              ? 3
              : -1
    if (more < 0 || at + more >= bytes.length) return null
    let point = more === 0 ? head : head & (0x3f >> more)
    for (let next = 1; next <= more; next++) {
      const byte = bytes[at + next] ?? 0
      if (byte >> 6 !== 2) return null
      point = (point << 6) | (byte & 0x3f)
    }
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null
    decoded.push({ text: String.fromCodePoint(point), from: at, to: at + more + 1 })
    at += more + 1
  }
  return decoded
}
