/** A log line is an event's name and closed fields: no free text, so that it can quote no one. */
export type Log = (event: LogEvent, fields?: Readonly<Record<string, number | boolean | null>>) => void
export type LogEvent =
  | 'app.started'
  | 'app.stopped'
  | 'database.opened'
  | 'database.failed'
  | 'egress.refused'
  | 'egress.trapped'
  | 'service.started'
  | 'service.adopted'
  | 'service.exited'
  | 'turn.ended'
  | 'ipc.refused'
  | 'bug'
