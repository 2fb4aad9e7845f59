import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** The merchant removed the app: the tokens are deleted, nothing may be written to the shop. */
export const ShopUninstalled = defineEvent({
  name: 'integration.shop-uninstalled',
  version: 1,
  stream: 'integration.shop',
  key: (data) => data.shopDomain,
  data: z.object({ shopDomain: z.string() }),
})
