import type { Span } from '../../detect/detector.ts'
import { endWithout } from './text-edges.ts'

/** A value as it stands behind a label. */
export interface SecretValue extends Span {
  readonly text: string
  readonly quoted: boolean
}

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '「': '」',
  '『': '』',
  '【': '】',
  '《': '》',
}

/** Printable ASCII without space; the folded text has Chinese commas as ASCII ones. */
const bare = /[!-~]{1,400}/y
/** The rest of a long token, in letters that no next label begins with a sign in. */
const more = /[A-Za-z0-9+/_-]{1,8000}={0,2}/y
const quotedLine = /[^\n\r]{1,600}/y

/**
 * Reads the value that begins at `start`: up to the closing quote, or the run of visible ASCII without what ends a
 * clause. `,` and `;` always end a bare value.
 */
export function readValue(text: string, start: number): SecretValue | null {
  const escaped = text.charAt(start) === '\\' && /["'`]/.test(text.charAt(start + 1))
  const open = escaped ? start + 1 : start
  const close = closing[text.charAt(open)]
  if (close) {
    const value = readQuoted(text, open + 1, escaped ? `\\${close}` : close)
    if (value) return value
  }
  return readBare(text, close ? open + 1 : start)
}

function readQuoted(text: string, start: number, close: string): SecretValue | null {
  quotedLine.lastIndex = start
  const line = quotedLine.exec(text)?.[0] ?? ''
  let end = line.indexOf(close)
  // A backslash before the quote makes it part of the value.
  while (end > 0 && close.length === 1 && line.charAt(end - 1) === '\\') end = line.indexOf(close, end + 1)
  if (end <= 0) return null
  return { start, end: start + end, text: line.slice(0, end), quoted: true }
}

function readBare(text: string, start: number): SecretValue | null {
  bare.lastIndex = start
  let value = bare.exec(text)?.[0]
  if (!value) return null
  const end = endOfBare(value)
  if (end === 400) {
    more.lastIndex = start + end
    value += more.exec(text)?.[0] ?? ''
  } else value = value.slice(0, end)
  return value ? { start, end: start + value.length, text: value, quoted: false } : null
}

function endOfBare(value: string): number {
  let end = value.length
  let open = 0
  for (let at = 0; at < end; at++) {
    const letter = value.charAt(at)
    if (letter === '(' || letter === '[' || letter === '{') open++
    else if (letter === ')' || letter === ']' || letter === '}') {
      if (open === 0 && !/^[)\]}]+[\w]/.test(value.slice(at, at + 3))) end = at
      else open--
    } else if (letter === '"' || letter === '`' || letter === ';' || letter === '<') end = at
    else if (letter === ',' && at > 0) end = at
    else if (letter === "'" && (at + 1 >= value.length || /[^\w]/.test(value.charAt(at + 1)))) end = at
    else if (letter === '\\' && /[nrt"'`]/.test(value.charAt(at + 1))) end = at
    // What goes on as the next field of a query: `password=x&user=y`.
    else if (letter === '&' && /^&[A-Za-z_.[\]]{2,32}=/.test(value.slice(at, at + 34))) end = at
  }
  return endWithout(value, end, '.:?,([{|')
}
