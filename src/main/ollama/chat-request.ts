/** One message as the model gets it. */
export interface ChatMessage {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

/**
 * The request of a chat, its keys in the order in which they are written. `truncate` and `shift` off: a
 * prompt that does not fit is an error that can be said, never words that were silently left out. Lone
 * surrogates cannot be UTF-8; they become U+FFFD here, before anything is hashed. `format`, a JSON schema, holds the
 * answer to it.
 */
export function chatRequest(model: string, messages: readonly ChatMessage[], format?: object) {
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content: content.toWellFormed() })),
    stream: true as const,
    truncate: false,
    shift: false,
    ...(format && { format }),
  }
}

/** The exact body that the `ollama` client puts on the wire for that request. */
export function encodeChat(model: string, messages: readonly ChatMessage[], format?: object): string {
  return JSON.stringify(chatRequest(model, messages, format))
}
