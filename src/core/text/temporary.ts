/** A conversation in memory alone. */
export interface TemporaryText {
  readonly begin: string
  readonly name: string
  readonly title: string
  readonly body: string
  readonly leaveTitle: string
  readonly leaveBody: string
  readonly stay: string
  readonly leave: string
}
