import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** A merchant installed the app; from now on its orders arrive. */
export const ShopConnected = defineEvent({
  name: 'integration.shop-connected',
  version: 1,
  stream: 'integration.shop',
  key: (data) => data.shopDomain,
  data: z.object({ shopDomain: z.string() }),
})
