import { z } from 'zod'
import { route } from './route.ts'

/** Where the history lies, and how much of the disk it takes. */
export const HistoryPlace = z.object({ folder: z.string(), bytes: z.number() })
export type HistoryPlace = z.infer<typeof HistoryPlace>

export const dataRoutes = { 'data.view': route({ in: z.object({}), out: HistoryPlace }) } as const
