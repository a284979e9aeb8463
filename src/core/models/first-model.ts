import type { PullOffer } from '../contract/views.ts'

const gigabyte = 1024 ** 3

/** First models of Ollama's library, best first: the bytes of the download and the memory that it needs. */
const candidates: readonly (PullOffer & { readonly memory: number })[] = [
  { model: 'llama3.2:3b', bytes: 2_019_393_189, memory: 6 * gigabyte },
  { model: 'llama3.2:1b', bytes: 1_321_098_329, memory: 3 * gigabyte },
  { model: 'qwen2.5:0.5b', bytes: 397_821_319, memory: 1.5 * gigabyte },
]

/** The best first model for a machine with so many bytes of memory; null when none fits. */
export function firstModelFor(memory: number): PullOffer | null {
  const fitting = candidates.find((candidate) => candidate.memory <= memory)
  return fitting === undefined ? null : { model: fitting.model, bytes: fitting.bytes }
}
