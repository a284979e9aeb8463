import { z } from 'zod'

/**
 * A text as a person wrote it. What was pasted at length stands at its end, from `pastedFrom` on (UTF-16 code units);
 * null where nothing was.
 */
export const DraftText = z.object({ text: z.string(), pastedFrom: z.int().nonnegative().nullable() })
export type DraftText = z.infer<typeof DraftText>
