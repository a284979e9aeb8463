import { isJsonObject, type JsonObject } from '../contract/json-object.ts'
import { hasCloudTag } from '../models/cloud-tag.ts'
import { isLibraryName } from '../models/model-name.ts'
import type { Outgoing, Purpose } from './cleared.ts'
import { answerFormat } from './second-opinion/opinion-answer.ts'

/** The fields that a body may have, spelled exactly so: Go reads `Model` and `MODEL` as `model` too. */
const chatFields = new Set([
  'model',
  'messages',
  'stream',
  'truncate',
  'shift',
  'format',
  'think',
  'keep_alive',
  'options',
])
/** Numbers all; `stop`, which would be words, is not among them. */
const optionNames = new Set(['temperature', 'num_predict', 'num_ctx', 'top_p', 'top_k', 'min_p', 'seed'])
const thinkLevels: readonly unknown[] = [true, false, 'low', 'medium', 'high']
/** The one schema that an answer is ever held to; it has nothing of anyone's in it. */
const knownFormat = JSON.stringify(answerFormat)
const messageFields = new Set(['role', 'content', 'thinking'])
/** Nothing may stand behind these: a query could carry what was typed. */
const controlReads = new Set(['/api/version', '/api/status', '/api/tags', '/api/ps'])
const controlFields: Readonly<Record<string, ReadonlySet<string>>> = {
  '/api/show': new Set(['model']),
  '/api/pull': new Set(['name', 'stream']),
}

/**
 * The last look at a request before its socket opens: decodes the body and reads every key and every
 * value. Returns the rule that it breaks, or null. It trusts nothing that was checked before.
 */
export function brokenRule(purpose: Purpose, outgoing: Outgoing): string | null {
  if (outgoing.method === 'GET') {
    if (outgoing.body !== null) return 'body-of-get'
    return purpose.kind === 'control' && controlReads.has(outgoing.path) ? null : 'control-path'
  }
  if (outgoing.body === null) return 'body-missing'
  const body = decode(outgoing.body)
  if (body === null) return 'body-not-json'
  if (purpose.kind === 'control') return brokenInControl(outgoing.path, body)
  return outgoing.path === '/api/chat' ? brokenInChat(purpose.model, body) : 'chat-path'
}

/** The decoded object, or null. Encoding it again must give the same text, so no key is there twice. */
function decode(text: string): JsonObject | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  return isJsonObject(value) && JSON.stringify(value) === text ? value : null
}

function brokenInChat(model: string, body: JsonObject): string | null {
  for (const [key, value] of Object.entries(body)) {
    if (!chatFields.has(key)) return 'body-field'
    if (key === 'stream' || key === 'truncate' || key === 'shift') {
      if (typeof value !== 'boolean') return 'body-value'
    }
    if (key === 'format' && JSON.stringify(value) !== knownFormat) return 'body-value'
    if (key === 'think' && !thinkLevels.includes(value)) return 'body-value'
    if (key === 'keep_alive' && typeof value !== 'number') return 'body-value'
    if (key === 'options' && !areOptions(value)) return 'body-value'
  }
  if (body['model'] !== model) return 'model-differs'
  if (hasCloudTag(model)) return 'cloud-tag'
  const messages = body['messages']
  // A list without any makes the daemon load the model, and says nothing.
  if (!Array.isArray(messages)) return 'messages-missing'
  for (const message of messages) {
    if (!isJsonObject(message)) return 'message-shape'
    for (const [key, value] of Object.entries(message)) {
      if (!messageFields.has(key)) return 'message-field'
      if (typeof value !== 'string') return 'message-value'
    }
  }
  return null
}

function areOptions(value: unknown): boolean {
  if (!isJsonObject(value)) return false
  return Object.entries(value).every(([name, set]) => optionNames.has(name) && typeof set === 'number')
}

function brokenInControl(path: string, body: JsonObject): string | null {
  const fields = controlFields[path]
  if (fields === undefined) return 'control-path'
  for (const [key, value] of Object.entries(body)) {
    if (!fields.has(key)) return 'body-field'
    if (key === 'stream') {
      if (typeof value !== 'boolean') return 'body-value'
      continue
    }
    if (typeof value !== 'string') return 'body-value'
    if (hasCloudTag(value)) return 'cloud-tag'
    if (path === '/api/pull' && !isLibraryName(value)) return 'pull-host'
  }
  return null
}
