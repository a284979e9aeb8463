/** An address taken apart so that its host can be shown apart from what surrounds it. */
export interface VisibleAddress {
  readonly before: string
  readonly host: string
  readonly after: string
}

export type LinkTarget =
  /** Can be looked at and copied. */
  | { kind: 'address'; address: VisibleAddress; whole: string }
  /** Is only text: an address of any other scheme, or none. */
  | { kind: 'inert'; shown: string }

const schemes = new Set(['https:', 'http:', 'mailto:'])
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu

/** What a link to `url` may be shown as. Hosts come out in Punycode, other characters percent-encoded. */
export function linkTarget(url: string): LinkTarget {
  const parsed = URL.parse(url)
  if (parsed === null || !schemes.has(parsed.protocol)) return { kind: 'inert', shown: withMarks(url) }
  const whole = parsed.href
  if (parsed.protocol === 'mailto:') {
    const query = whole.indexOf('?')
    const at = whole.lastIndexOf('@', query < 0 ? whole.length : query) + 1
    return { kind: 'address', address: split(whole, at, /[?]|$/), whole }
  }
  const afterScheme = parsed.protocol.length + 2
  const credentials = parsed.username.length + parsed.password.length > 0
  const start = credentials ? whole.indexOf('@', afterScheme) + 1 : afterScheme
  return { kind: 'address', address: split(whole, start, /[/?#]|$/), whole }
}

/** The host that `url` would be fetched from, or its scheme when it has none. */
export function hostOf(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null) return ''
  return parsed.host === '' ? parsed.protocol : parsed.host
}

/** `text` with every character that cannot be seen written as its code point. */
export function withMarks(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}

function split(whole: string, start: number, end: RegExp): VisibleAddress {
  const rest = whole.slice(start)
  const length = rest.search(end)
  return {
    before: withMarks(whole.slice(0, start)),
    host: withMarks(rest.slice(0, length)),
    after: withMarks(rest.slice(length)),
  }
}
