import { z } from 'zod'

/** The one answer of what must tell nothing. */
export const acceptedView = z.object({ accepted: z.literal(true) }).meta({ id: 'Accepted' })
export const ACCEPTED = { accepted: true as const }
