import { z } from 'zod'
import { rateLengths } from './token-rate.ts'

/** A rate as it is kept and told; what it means is said in token-rate.ts. */
export const StoredTokenRate = z.object({
  samples: z.number(),
  products: z.array(z.number()).length(rateLengths.products).readonly(),
  moments: z.array(z.number()).length(rateLengths.moments).readonly(),
})
