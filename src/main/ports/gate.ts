import type { Cleared } from '../../core/privacy/cleared.ts'

/**
 * The one way out, as its users see it. The returned `fetch` serves the one request that was cleared,
 * once: another method, address or body, or a second call, rejects with an `EgressFailure` (core/privacy).
 * Its response body is whole lines of checked JSON within the limits of lines, answer and silence.
 */
export type OpenGate = (cleared: Cleared) => typeof fetch
