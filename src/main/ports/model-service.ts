import type { Result } from '../../core/contract/result.ts'
import type { Locality, ModelView, PullOffer, PullView, ServiceView } from '../../core/contract/views.ts'
import type { ModelDetails } from '../../core/models/model-details.ts'

/** Where requests go and what is known of who answers there. */
export interface ServiceAddress {
  /** Always the literal 127.0.0.1. */
  readonly host: '127.0.0.1'
  readonly port: number
}

/** The local model service: found, started, adopted, watched; stops only what it started. */
export interface ModelService {
  view(): ServiceView
  onChange(listener: (view: ServiceView) => void): () => void
  /** Finds or starts one; does nothing while one runs. Resolves when it answers or cannot. */
  start(): Promise<ServiceView>
  vouch(address: string): ServiceView
  address(): Result<ServiceAddress>
  stop(): Promise<void>
}

/** Where a model runs, and what it says of itself. */
export interface LocatedModel {
  readonly locality: Locality
  readonly details: ModelDetails
}

/** The models of that service. */
export interface Models {
  list(): Promise<Result<readonly ModelView[]>>
  /** The whole rule, asked anew: called right before every send. Fails with `model.not-found` (nearest names). */
  locate(model: string): Promise<Result<LocatedModel>>
  /** A first model that fits this machine; null when none does or the library cannot be reached. */
  offer(): Promise<Result<PullOffer | null>>
  /** Starts or joins a pull; progress comes by `onPull`. */
  pull(model: string): Promise<Result<PullView>>
  cancelPull(model: string): void
  onPull(listener: (pull: PullView) => void): () => void
}
