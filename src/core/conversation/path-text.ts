import type { MessageId } from '../contract/ids.ts'
import type { PathMessage } from '../contract/views.ts'

/** A letter for the role and an id of 36 characters. */
const entryLength = 37

/**
 * A path as it crosses from process to process: of each message `u` or `a` and its id, one behind the other. Ten
 * thousand messages are one string, where as objects they would take both sides many times as long.
 */
export function readPath(text: string): PathMessage[] {
  const path: PathMessage[] = []
  for (let start = 0; start < text.length; start += entryLength) {
    const id = text.slice(start + 1, start + entryLength)
    if (!isMessageId(id)) throw new TypeError('a path is a row of ids')
    path.push({ id, role: text.charAt(start) === 'u' ? 'user' : 'assistant' })
  }
  return path
}

export function writePath(path: readonly PathMessage[]): string {
  return path.map(({ id, role }) => (role === 'user' ? 'u' : 'a') + id).join('')
}

function isMessageId(text: string): text is MessageId {
  return text.length === entryLength - 1 && text.charAt(8) === '-'
}
