/** What the fixture puts into its two worlds; the functions that Playwright carries there refer to it. */
export interface FixtureBridge {
  values: { list: [number, { when: Date }]; text: string }
  add(left: number, right: number): number
  same<Value>(value: Value): Value
  later<Value>(value: Value): Promise<Value>
  throws(): never
  rejects(): Promise<never>
  callTwice(callback: (value: number) => number): number
  invoke<Result>(channel: string, ...parameters: unknown[]): Promise<Result>
  send(channel: string, ...parameters: unknown[]): void
  on(channel: string, callback: (...parameters: unknown[]) => void): () => void
  pathOf(file: File): string
}

declare global {
  var fixture: FixtureBridge
  var fixtureEvents: unknown[][]
  var preventClose: boolean
  var dropped: string[] | undefined
  var heard: unknown[] | undefined
}
