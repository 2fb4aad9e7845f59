import type { VendorDescription } from '@litper/ports'
import { z } from 'zod'

const secret = (description: string) => z.string().min(8).max(1000).meta({ description, writeOnly: true })

/** The app of one shop. The swap of its session token is the shop's own word, so nothing else is asked. */
export const description: VendorDescription = {
  id: 'shopify',
  name: 'Shopify',
  settings: z.strictObject({
    clientId: z.string().min(1).max(200).describe('the app, as the partner dashboard knows it'),
    clientSecret: secret('its secret; it signs webhooks and session tokens'),
    previousClientSecret: secret('the secret before a rotation: it still signs for an hour').optional(),
    apiUrl: z.url().max(500).optional().describe('where a stand-in answers; `{shop}` in it is filled in'),
  }),
  addresses: ['apiUrl'],
  hosts: ['*.myshopify.com', '*.myshopify.io', '*.shop.dev'],
  timeoutMs: 10_000,
  webhookProof: '`X-Shopify-Hmac-Sha256` under the client secret',
}
