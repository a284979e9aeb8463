import { nothingSet, type RequestParameters } from '../../core/settings/request-parameters.ts'

/** One message as the model gets it. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** The parameters as they are sent; the system prompt is one of the messages. `format`, a JSON schema, holds the answer to it. */
export type ChatParameters = Omit<RequestParameters, 'systemPrompt'> & { readonly format?: object }

/**
 * The request of a chat, its keys in the order in which they are written. `truncate` and `shift` off: a
 * prompt that does not fit is an error that can be said, never words that were silently left out. Lone
 * surrogates cannot be UTF-8; they become U+FFFD here, before anything is hashed. What nobody set is not sent.
 */
export function chatRequest(
  model: string,
  messages: readonly ChatMessage[],
  { options, keepAlive, think, format }: ChatParameters = nothingSet,
) {
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content: content.toWellFormed() })),
    stream: true as const,
    truncate: false,
    shift: false,
    ...(format && { format }),
    ...(think !== null && { think }),
    ...(keepAlive !== null && { keep_alive: keepAlive }),
    ...(Object.keys(options).length > 0 && { options }),
  }
}

/** The exact body that the `ollama` client puts on the wire for that request. */
export function encodeChat(...request: Parameters<typeof chatRequest>): string {
  return JSON.stringify(chatRequest(...request))
}
