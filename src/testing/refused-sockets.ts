import { isIP } from 'node:net'

let refused: string[] = []

/** The places that this test tried to reach since the last call; a test that means it takes them. */
export function takeRefusedSockets(): readonly string[] {
  const taken = refused
  refused = []
  return taken
}

/** Notes the place and gives the error to fail with, unless it is on this machine. */
export function refusal(host: string): Error | undefined {
  if (isLoopback(host)) return undefined
  refused.push(host)
  return new Error(`a test may not reach ${host}`)
}

function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.')
  return host === '::1' || host === '[::1]' || host === 'localhost'
}
