import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** One of Shopify’s three privacy webhooks. Each service handles the personal data that it holds. */
export const PrivacyRequested = defineEvent({
  name: 'integration.privacy-requested',
  version: 1,
  stream: 'integration.shop',
  key: (data) => data.shopDomain,
  data: z.object({
    requestId: z.uuid(),
    shopDomain: z.string(),
    kind: z.enum(['data_request', 'customer_redact', 'shop_redact']),
    customer: z
      .object({ externalId: z.string().optional(), phone: z.string().optional(), email: z.string().optional() })
      .optional(),
    orders: z.array(z.string()),
    /** Of a shop's redaction: no other shop of the tenant is connected, so what has no known shop is this one's. Absent: it is not known. */
    lastShop: z.boolean().optional(),
  }),
})
