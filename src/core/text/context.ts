/** The words about what goes to the model. Tokens and messages are whole numbers. */
export interface ContextText {
  readonly dropped: (window: number, messages: number) => string
  readonly show: string
  readonly title: string
  /** How much of the window the prompt took, and how many messages it had. */
  readonly summary: (messages: number, estimate: number, window: number) => string
  readonly system: string
  readonly person: string
  readonly model: string
  readonly meter: string
  /** Percent of the window. */
  readonly share: (percent: number) => string
  readonly used: (tokens: number, window: number, over: boolean) => string
  readonly pin: string
  readonly unpin: string
  readonly pinned: string
}
