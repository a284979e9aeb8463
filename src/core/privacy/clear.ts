import type { ConversationId } from '../contract/ids.ts'
import { failure, type Result, success } from '../contract/result.ts'
import type { Locality, Mode } from '../contract/views.ts'
import { hasCloudTag } from '../models/cloud-tag.ts'
import { Cleared, type Destination, mintingToken, type Outgoing } from './cleared.ts'

/** SHA-256 of UTF-8 text, as lower-case hex; comes from main, because core has no crypto. */
export type Digest = (text: string) => string

/** What the approval and the gate both hash: one line a field, the body last. */
export function fingerprint(destination: Destination, outgoing: Outgoing): string {
  return [destination.kind, destination.port, outgoing.method, outgoing.path, outgoing.body ?? ''].join('\n')
}

/**
 * Clears the exact body of a chat request. In a local-only conversation, and for a loopback
 * destination always, the model must be local by the whole rule.
 */
export function clearChat(
  input: {
    readonly conversation: ConversationId
    readonly mode: Mode
    readonly model: string
    readonly locality: Locality
    readonly destination: Destination
    readonly body: string
  },
  digest: Digest,
): Result<Cleared> {
  const { conversation, mode, model, locality, destination, body } = input
  switch (locality.place) {
    case 'local':
      break
    case 'cloud':
      return failure({ code: 'model.cloud', model, host: locality.host })
    case 'no-weights':
      return failure({ code: 'model.no-weights', model })
    case 'unverified':
      return failure({ code: 'model.unverified', model })
  }
  if (hasCloudTag(model)) return failure({ code: 'model.cloud', model, host: null })
  const outgoing: Outgoing = { method: 'POST', path: '/api/chat', body }
  const hash = digest(fingerprint(destination, outgoing))
  const purpose = { kind: 'chat', conversation, mode, model } as const
  return success(new Cleared(mintingToken, purpose, destination, outgoing, hash))
}

const controls: readonly Pick<Outgoing, 'method' | 'path'>[] = [
  { method: 'GET', path: '/api/version' },
  { method: 'GET', path: '/api/status' },
  { method: 'GET', path: '/api/tags' },
  { method: 'GET', path: '/api/ps' },
  { method: 'POST', path: '/api/show' },
  { method: 'POST', path: '/api/pull' },
]

/** Clears a call that carries no user content; only the listed ones are such calls. */
export function clearControl(destination: Destination, outgoing: Outgoing, digest: Digest): Result<Cleared> {
  const known = controls.some(({ method, path }) => method === outgoing.method && path === outgoing.path)
  if (!known) return failure({ code: 'egress.refused', rule: 'control-path' })
  const hash = digest(fingerprint(destination, outgoing))
  return success(new Cleared(mintingToken, { kind: 'control' }, destination, outgoing, hash))
}
