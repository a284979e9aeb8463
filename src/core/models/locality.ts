import type { Locality } from '../contract/views.ts'
import { hasCloudTag } from './cloud-tag.ts'

/** What the daemon's list says of a model. */
export interface ListedModel {
  readonly remoteHost: string | null
  readonly remoteModel: string | null
  readonly bytes: number
  readonly digest: string
}

/** What the daemon shows of a model; `cloud-off` when it refuses because the model is remote. */
export type ShownModel =
  | {
      readonly remoteHost: string | null
      readonly remoteModel: string | null
      readonly hasModelInfo: boolean
    }
  | 'cloud-off'

/**
 * Who holds the port: our own process; a program of this machine whose executable is Ollama; something
 * that the person vouched for; or no one we can name (a forwarded port, a container).
 */
export type PortOwner = 'managed' | 'verified' | 'vouched' | 'unverified'

/**
 * The whole rule of where a model runs. `local` needs every part of it: no cloud tag, no remote in list
 * or details, weights, and an owner of the port; a verified owner must also have the listed weights on
 * this machine's disk, because an Ollama that runs here may still be a client's view of another folder.
 */
export function localityOf(facts: {
  readonly name: string
  readonly listed: ListedModel
  readonly shown: ShownModel
  readonly owner: PortOwner
  readonly weightsOnDisk: boolean
}): Locality {
  const { name, listed, shown, owner, weightsOnDisk } = facts
  const shownRemote = shown === 'cloud-off' ? null : shown
  const host = listed.remoteHost ?? shownRemote?.remoteHost ?? null
  if (hasCloudTag(name)) return { place: 'cloud', reason: 'cloud-tag', host }
  const remoteModel = listed.remoteModel ?? shownRemote?.remoteModel ?? null
  if (shown === 'cloud-off' || host !== null || remoteModel !== null) {
    return { place: 'cloud', reason: 'remote-host', host }
  }
  if (listed.bytes <= 0 || listed.digest === '' || !shown.hasModelInfo) return { place: 'no-weights' }
  switch (owner) {
    case 'managed':
      return { place: 'local', by: 'managed' }
    case 'verified':
      return weightsOnDisk ? { place: 'local', by: 'verified' } : { place: 'unverified' }
    case 'vouched':
      return { place: 'local', by: 'vouched' }
    case 'unverified':
      return { place: 'unverified' }
  }
}
