/**
 * The allow-list of the gate, as the model service fills it. Every entry is a port of the literal address
 * 127.0.0.1; `control` while it is not known who answers there, `chat` when it is.
 */
export interface AllowDestinations {
  allow(port: number, allowance: 'control' | 'chat'): void
  forbid(port: number): void
}
