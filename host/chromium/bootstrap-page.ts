/**
 * What a window shows before its app's first document: a page whose address tells whose window it is. A name under
 * `.invalid` never resolves (RFC 2606).
 */
export function bootstrapAddress(token: string): string {
  return `https://${token}.window.invalid/`
}

/** What a headless window shows instead. */
export function headlessBootstrapAddress(token: string): string {
  return `about:blank#${token}`
}

/** The window that an address of such a page tells of. */
export function bootstrapToken(url: string): string | undefined {
  return /(?:https:\/\/|about:blank#)(w[0-9a-f-]{36})/.exec(url)?.[1]
}

export function isBootstrap(url: string): boolean {
  return /^(?:about:blank|https:\/\/w[0-9a-f-]{36}\.window\.invalid(?:\/|$))/.test(url)
}
