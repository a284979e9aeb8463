import type { z } from 'zod'

/** One call from a window to main: what goes in, what comes out. Main parses `in`; `out` is the type only. */
export interface Route<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly in: In
  readonly out: Out
  /** A consent is accepted only in the task of a trusted click or key press in the window that shows it. */
  readonly consent: boolean
}

export function route<In extends z.ZodType, Out extends z.ZodType>(shape: {
  in: In
  out: Out
}): Route<In, Out> {
  return { ...shape, consent: false }
}

export function consent<In extends z.ZodType, Out extends z.ZodType>(shape: {
  in: In
  out: Out
}): Route<In, Out> {
  return { ...shape, consent: true }
}
