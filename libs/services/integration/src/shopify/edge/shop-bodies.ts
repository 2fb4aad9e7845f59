import { z } from 'zod'

const secret = z.string().min(8).max(1000)
export const connectBody = z.object({
  shopDomain: z.string().max(255),
  sessionToken: z.string().max(5000),
  clientId: z.string().min(1).max(200),
  clientSecret: secret,
  previousClientSecret: secret.optional(),
  /** Where a stand-in answers for Shopify; `{shop}` in it is filled in. Only the sandbox's own address is taken. */
  apiUrl: z.url().max(500).optional(),
})
export type ConnectBody = z.output<typeof connectBody>
