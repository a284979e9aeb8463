/** What a port may be sent: `control` while it is not known who answers there, `chat` when it is. */
export type Allowance = 'control' | 'chat'

/** The allow-list of the gate. Every entry is a port of the literal address 127.0.0.1. */
export interface Destinations {
  allow(port: number, allowance: Allowance): void
  forbid(port: number): void
  of(port: number): Allowance | null
  onForbidden(listener: (port: number) => void): void
}

export function createDestinations(): Destinations {
  const allowed = new Map<number, Allowance>()
  const listeners: ((port: number) => void)[] = []
  return {
    allow: (port, allowance) => void allowed.set(port, allowance),
    forbid(port) {
      if (!allowed.delete(port)) return
      for (const listener of listeners) listener(port)
    },
    of: (port) => allowed.get(port) ?? null,
    onForbidden: (listener) => void listeners.push(listener),
  }
}
