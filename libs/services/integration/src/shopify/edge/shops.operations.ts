import { instantShape, operation } from '@litper/platform/operations'
import { z } from 'zod'

const secret = z.string().min(8).max(1000)

export const connectShopify = operation({
  name: 'integrations.connect_shopify',
  summary: { es: 'Conecta una tienda Shopify', en: 'Connect a Shopify shop' },
  details: 'The session token is swapped for an offline token, which is kept sealed.',
  http: ['POST', '/api/v1/integrations/shopify/connect'],
  input: z.object({
    shopDomain: z.string().max(255).describe('`my-shop.myshopify.com`'),
    sessionToken: z.string().max(5000).describe('from App Bridge, a minute old at most'),
    clientId: z.string().min(1).max(200),
    clientSecret: secret,
    previousClientSecret: secret.optional().describe('still signs for an hour after a rotation'),
    apiUrl: z.url().max(500).optional().describe('the sandbox’s address; no other is taken'),
  }),
  output: z.object({ shopDomain: z.string(), status: z.literal('connected') }),
  roles: ['owner'],
  scope: 'integrations:write',
  kind: 'write',
  risk: 'access',
  repeatable: true,
  errors: {
    'integration.api_url_refused': 'invalid',
    'shopify.shop_invalid': 'invalid',
    'shopify.session_token_invalid': 'unauthenticated',
    'shopify.grant_refused': 'unauthenticated',
    'shop.session_of_another': 'forbidden',
    'shopify.throttled': 'too_many',
    'shopify.request_refused': 'invalid',
    'shopify.refused': 'invalid',
  },
})

const names = (description: string) =>
  z.array(z.string().trim().min(1).max(100)).max(50).optional().describe(description)
const settlement = {
  cash: names('ways to pay that mean cash on delivery here, as the shop names them'),
  notCash: names('ways to pay that do not, whatever their name says'),
  locations: z
    .array(z.string().regex(/^\d{1,20}$/))
    .max(50)
    .optional()
    .describe('Shopify’s ids of the locations that we ship from; all when none was ever told'),
}

export const settleShopifyOrders = operation({
  name: 'integrations.settle_shopify_orders',
  summary: {
    es: 'Define qué pedidos de una tienda se envían y cuáles se cobran',
    en: 'Settle which orders of a shop are sent, and paid at the door',
  },
  details:
    'What is left out stays. It counts for orders that come or change from now on; an order that waits because its way to pay was not known is confirmed by hand. An earlier `from` lets the next sweep take the orders placed since.',
  http: ['PUT', '/api/v1/integrations/shopify/orders'],
  input: z.object({
    shopDomain: z.string().max(255),
    from: instantShape.optional().describe('back-fill: orders placed from then on are sent too; it only moves back'),
    ...settlement,
  }),
  output: z.object({ shopDomain: z.string(), from: instantShape, ...settlement }),
  roles: ['owner'],
  scope: 'integrations:write',
  kind: 'write',
  risk: 'waybill',
  repeatable: true,
  errors: { 'shop.unknown': 'not_found', 'shopify.shop_invalid': 'invalid', 'shop.from_in_future': 'invalid' },
})

export const reconcileShopify = operation({
  name: 'integrations.reconcile_shopify',
  summary: { es: 'Busca pedidos que ningún webhook anunció', en: 'Find orders that no webhook announced' },
  http: ['POST', '/api/v1/integrations/shopify/reconcile'],
  input: z.object({}),
  output: z.object({
    data: z.array(
      z.object({
        shopDomain: z.string(),
        checked: z.number().int().describe('orders that changed since the last time'),
        found: z.number().int().describe('of those, what no webhook had announced'),
        setAside: z.number().int().describe('of those, what could not be read'),
      }),
    ),
  }),
  roles: ['owner', 'operator'],
  scope: 'integrations:write',
  kind: 'write',
  risk: 'waybill',
  repeatable: true,
  errors: {
    'shop.unknown': 'not_found',
    'shop.uninstalled': 'forbidden',
    'shop.token_dead': 'forbidden',
    'shop.token_refreshing': 'too_many',
    'shopify.throttled': 'too_many',
    'shopify.request_refused': 'invalid',
    'shopify.query_refused': 'invalid',
  },
})
