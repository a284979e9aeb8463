import type { Api, RouteName } from './api.ts'

type ConsentName = {
  [Name in RouteName]: Name extends `vault.${string}` | 'service.vouch' | 'models.pull' ? Name : never
}[RouteName]

/**
 * The consents by name, for the preload, which carries no zod. A test holds it to `api`.
 */
export const consents: readonly (ConsentName & keyof Api)[] = [
  'vault.choose-passphrase',
  'vault.open',
  'vault.set-aside',
  'vault.recovery-key-kept',
  'service.vouch',
  'models.pull',
]
