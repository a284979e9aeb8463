import type { Progress } from './daemon.ts'

/** Bytes of a whole pull. */
export interface PulledBytes {
  readonly completed: number
  readonly total: number
}

/** No model has so many; a daemon that invents layers without end is not remembered without end. */
const mostLayers = 1000

/**
 * Adds the layers of a pull up. The daemon tells each layer apart and begins some again; what is shown
 * never runs backwards, and is never more than the whole.
 */
export function createPullProgress(): { add(progress: Progress): PulledBytes } {
  const layers = new Map<string, PulledBytes>()
  let shown: PulledBytes = { completed: 0, total: 0 }
  return {
    add({ digest, completed, total }) {
      if (digest !== undefined && (layers.has(digest) || layers.size < mostLayers)) {
        const before = layers.get(digest) ?? { completed: 0, total: 0 }
        const size = Math.max(before.total, total)
        layers.set(digest, { completed: Math.min(size, Math.max(before.completed, completed)), total: size })
      }
      let sum = 0
      let whole = 0
      for (const layer of layers.values()) {
        sum += layer.completed
        whole += layer.total
      }
      shown = { completed: Math.max(shown.completed, sum), total: Math.max(shown.total, whole) }
      return shown
    },
  }
}
