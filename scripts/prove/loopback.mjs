/** @param {string} host a literal address @returns {boolean} whether it never leaves the machine */
export function isLoopback(host) {
  return /^127\./.test(host) || host === '::1' || /^::ffff:127\./i.test(host)
}

/** Ports at which names are looked up: DNS, its encrypted form, multicast DNS and LLMNR. */
export const lookUpPorts = new Set([53, 853, 5353, 5355])

/** @param {{ host: string, port: number }} place */
export function spell({ host, port }) {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
