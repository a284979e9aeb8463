/**
 * Chromium navigates to no scheme it does not know, so `sotto://ui/x` is shown to it as `https://ui.sotto.invalid/x`.
 * A name under `.invalid` never resolves (RFC 2606), so a request that slipped by would reach nobody.
 */
const schemes = new Set<string>()

export function registerScheme(scheme: string): void {
  schemes.add(scheme.toLowerCase())
}

/** The address Chromium is given for an address of the app. Others pass unchanged. */
export function toChromium(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
  return schemes.has(scheme.toLowerCase())
    ? `https://${host}.${scheme.toLowerCase()}.invalid${rest || '/'}`
    : url
}

/** The address the app is told for an address of Chromium. Others pass unchanged. */
export function toApp(url: string): string {
  const [, host = '', scheme = '', rest = ''] =
    /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.invalid(?::443)?(.*)$/i.exec(url) ?? []
  return schemes.has(scheme.toLowerCase()) ? `${scheme}://${host}${rest}` : url
}

/** The origin as the app knows it, `null` for an opaque one. */
export function appOrigin(chromiumUrl: string): string {
  const origin = URL.canParse(chromiumUrl) ? new URL(chromiumUrl).origin : 'null'
  return toApp(origin)
}

/** A header (a content security policy) that names a scheme of the app, in Chromium's terms. */
export function headerToChromium(value: string): string {
  let result = value
  for (const scheme of schemes) {
    result = result
      .replace(new RegExp(`\\b${scheme}://([a-z0-9.-]+)`, 'gi'), `https://$1.${scheme}.invalid`)
      .replace(
        new RegExp(`(^|[\\s;])${scheme}:(?=[\\s;]|$)`, 'gi'),
        `$1${scheme}: https://*.${scheme}.invalid`,
      )
  }
  return result
}
