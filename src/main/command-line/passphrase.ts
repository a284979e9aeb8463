import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs'
import { ReadStream } from 'node:tty'

/** The passphrase from an open file descriptor: its first line, without the line's end. */
export function readPassphraseFrom(fd: number): string | null {
  try {
    return readFileSync(fd, 'utf8').split(/\r?\n/, 1)[0] ?? ''
  } catch {
    return null
  }
}

/**
 * Asks on the terminal itself, so that standard input may carry the question and standard output the
 * answer; nothing typed is shown. Null where there is no terminal, or on Ctrl+C or Ctrl+D.
 */
export function askPassphrase(prompt: string): string | null {
  if (process.platform === 'win32') return null
  let fd: number
  try {
    fd = openSync('/dev/tty', 'r+')
  } catch {
    return null
  }
  const terminal = new ReadStream(fd)
  try {
    terminal.setRawMode(true)
    writeSync(fd, prompt)
    return readLine(fd)
  } finally {
    terminal.setRawMode(false)
    writeSync(fd, '\n')
    terminal.destroy()
    closeQuietly(fd)
  }
}

function readLine(fd: number): string | null {
  const bytes: number[] = []
  const one = Buffer.alloc(1)
  while (readSync(fd, one, 0, 1, null) === 1) {
    const byte = one[0] ?? 0
    if (byte === 3 || byte === 4) return null
    if (byte === 10 || byte === 13) break
    if (byte === 127 || byte === 8) removeCharacter(bytes)
    else bytes.push(byte)
  }
  return Buffer.from(bytes).toString('utf8')
}

/** Takes the last character back: in UTF-8 its continuation bytes and its first byte. */
function removeCharacter(bytes: number[]): void {
  let byte = bytes.pop()
  while (byte !== undefined && (byte & 0xc0) === 0x80) byte = bytes.pop()
}

function closeQuietly(fd: number): void {
  try {
    closeSync(fd)
  } catch {
    // the stream closed it
  }
}
