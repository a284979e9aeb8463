/**
 * A log line is an event's name and closed fields: no free text, so that it can quote no one. Of a bug
 * it takes the stack frames, never the message, which may hold what someone typed.
 */
export type Log = (event: LogEvent, fields?: LogFields) => void

export type LogFields = Readonly<Record<string, number | boolean | null | readonly string[]>>

export type LogEvent =
  | 'app.started'
  | 'app.stopped'
  | 'egress.refused'
  | 'egress.trapped'
  | 'service.started'
  | 'service.adopted'
  | 'service.exited'
  | 'turn.ended'
  | 'ipc.refused'
  | 'bug'

/** The frames of what was thrown, without its message. */
export function framesOf(thrown: unknown): readonly string[] {
  if (!(thrown instanceof Error)) return [typeof thrown]
  // The stack begins with the message, and a line of it may look like a frame.
  const frames = afterMessage(thrown.stack ?? '', thrown.message)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return [thrown.name, ...frames.map((line) => line.trim())]
}

function afterMessage(stack: string, message: string): string {
  const start = message === '' ? -1 : stack.indexOf(message)
  return start < 0 ? stack : stack.slice(start + message.length)
}
