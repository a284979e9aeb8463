import type { SottoError } from '../../core/contract/errors.ts'
import { isJsonObject, type JsonObject } from '../../core/contract/json-object.ts'

/** Both a prompt that is too long and the numbers in it are told in several ways. */
const tooLong = /longer than the context length|exceeds? the (?:available )?context|exceed_context_size/i
const tooLongInput = /input length .*exceeds/i
const outOfMemory =
  /out[- ]of[- ]memory|cudaMalloc failed|requires more system memory|failed to allocate|unable to allocate|cannot allocate memory/i
const crashed =
  /runner (?:process )?(?:has )?(?:unexpectedly )?(?:stopped|terminated|no longer running)|runner process no longer|error was encountered while running the model|unexpected eof|connection reset|timed out waiting for llama runner/i
const remote = /cloud is disabled|cannot run this remote model|use either :local or :cloud/i
/** Words of the cloud itself: to have them, the daemon had asked it. */
const fromCloud = /requires a subscription|reached your .*usage limit|\bunauthorized\b/i
/** The statuses that a daemon has from its cloud alone: not signed in, not paid for, too much. */
const statusesOfCloud: ReadonlySet<number> = new Set([401, 402, 429])
const cloudHost = 'ollama.com'
const notFound = /model ['"].*['"] not found|not found, try pulling|invalid model name|model is required/i
const notChat = /does not support (?:chat|generate|completion)/i
const noThinking = /does not support thinking|think value .*not supported/i
const busy = /server busy|maximum pending requests/i
const cancelled = /request cancell?ed/i

/**
 * What the daemon's words mean. They quote names and sometimes what was typed, so they end here: the
 * error carries figures alone. `status` is the HTTP status; an error line inside an answer has none of
 * its own and is told as 500. Source: ollama/ollama, server/routes.go, llm/server.go, llm/status.go.
 */
export function daemonError(status: number, words: string, model: string): SottoError {
  const { text, tokens, window } = unwrapped(words)
  if (tooLong.test(text) || tooLongInput.test(text)) return { code: 'model.context-too-long', tokens, window }
  if (outOfMemory.test(text)) return { code: 'model.out-of-memory', model }
  if (crashed.test(text)) return { code: 'model.crashed', model }
  if (remote.test(text)) return { code: 'model.cloud', model, host: null }
  if (fromCloud.test(text) || statusesOfCloud.has(status)) {
    return { code: 'answer.from-cloud', model, host: cloudHost }
  }
  if (noThinking.test(text)) return { code: 'model.no-thinking', model }
  if (notChat.test(text)) return { code: 'model.not-chat', model }
  if (busy.test(text) || status === 503) return { code: 'service.busy' }
  if (cancelled.test(text) || status === 499) return { code: 'answer.cancelled' }
  if (notFound.test(text)) return { code: 'model.not-found', model, nearest: [] }
  return { code: 'answer.refused', status }
}

const outOfReach =
  /no such host|dial tcp|connection refused|network is unreachable|i\/o timeout|tls:|x509:|deadline exceeded|lookup /i

/** What the daemon's words mean when it could not fetch a model. */
export function pullError(words: string, model: string): SottoError {
  if (/no space left|not enough space|disk full/i.test(words))
    return { code: 'pull.no-space', model, bytes: 0 }
  if (outOfReach.test(words)) return { code: 'pull.unreachable', model }
  if (/file does not exist|not found/i.test(words)) return { code: 'model.not-found', model, nearest: [] }
  return { code: 'pull.failed', model }
}

/** The words, and the numbers where they hold JSON of the runner's own: text that has to be parsed again. */
function unwrapped(words: string): { text: string; tokens: number | null; window: number | null } {
  const inner = jsonError(words)
  const text = inner === null ? words : `${textOf(inner['type'])} ${textOf(inner['message'])}`
  const told = /\((\d+) tokens?\)/.exec(text)?.[1]
  return {
    text,
    tokens: numberOf(inner?.['n_prompt_tokens']) ?? (told === undefined ? null : Number(told)),
    window: numberOf(inner?.['n_ctx']),
  }
}

function jsonError(words: string): JsonObject | null {
  const start = words.indexOf('{')
  if (start < 0) return null
  try {
    const value: unknown = JSON.parse(words.slice(start))
    if (!isJsonObject(value)) return null
    const { error } = value
    return isJsonObject(error) ? error : value
  } catch {
    return null
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)
