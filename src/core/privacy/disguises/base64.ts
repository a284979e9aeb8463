import type { Disguise, Hidden } from './disguise.ts'
import { utf8 } from './utf-8.ts'

const least = 14
const most = 65_536
const padding = /={0,2}(?!=|[A-Za-z0-9+/_-])/y
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const value = new Int8Array(128).fill(-1)
for (let at = 0; at < 64; at++) value[alphabet.charCodeAt(at)] = at
value[0x2d] = 62
value[0x5f] = 63

/**
 * Base64 and its URL form, where text comes out of it; what is found in that text covers the whole run. Source:
 * RFC 4648, 4 and 5.
 */
export const base64: Disguise = {
  name: 'base64',
  reveal: (text, { longTokens }) => {
    const hidden: Hidden[] = []
    let read = 0
    for (const at of longTokens) {
      if (at < read) continue
      let start = at
      while (start > read && isSign(text.charCodeAt(start - 1))) start--
      let end = at
      while (isSign(text.charCodeAt(end))) end++
      // Whatever the run is, it is looked at once: a picture is one of a hundred thousand signs and many tokens.
      read = end
      padding.lastIndex = end
      const tail = end - start < least || end - start > most ? null : padding.exec(text)
      if (!tail) continue
      read = end + tail[0].length
      const found = text.slice(start, read)
      const decoded = readable(found)
      if (decoded) hidden.push({ start, end: read, parts: [{ text: ` ${decoded} `, start, end: read }] })
    }
    return hidden
  },
}

function isSign(unit: number): boolean {
  return (value[unit] ?? -1) >= 0
}

/** The text that a run hides, or null for anything that no one could read. */
function readable(run: string): string | null {
  const body = run.replace(/={1,2}$/, '')
  if (body.length % 4 === 1) return null
  // Bytes of a picture or a hash are seldom text for long: the first ones decide.
  if (body.length > 64 && !textOf(bytesOf(body.slice(0, 48)), true)) return null
  return textOf(bytesOf(body), false)
}

function textOf(bytes: readonly number[], cut: boolean): string | null {
  const characters = utf8(bytes) ?? (cut ? (utf8(bytes.slice(0, -1)) ?? utf8(bytes.slice(0, -2))) : null)
  const text = characters?.map((one) => one.text).join('') ?? null
  return text !== null && !/[^\t\n\r\u0020-\u007e\u00a0-\ufffd]/u.test(text) ? text : null
}

function bytesOf(body: string): number[] {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (let at = 0; at < body.length; at++) {
    held = ((held << 6) | (value[body.charCodeAt(at)] ?? 0)) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 0xff)
    }
  }
  return bytes
}
