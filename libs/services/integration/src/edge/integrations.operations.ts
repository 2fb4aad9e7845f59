import { instantShape, nothing, operation } from '@litper/platform/operations'
import { z } from 'zod'

const secret = z.string().min(8).max(1000)
const owners = { roles: ['owner'], kind: 'write', scope: 'integrations:write', repeatable: true } as const

export const listIntegrations = operation({
  name: 'integrations.list',
  summary: { es: 'Muestra qué está conectado', en: 'Show what is connected' },
  details: 'Without secrets.',
  http: ['GET', '/api/v1/integrations'],
  input: z.object({}),
  output: z
    .object({
      shopify: z.array(
        z.object({
          shopDomain: z.string(),
          status: z.string(),
          connectedAt: instantShape,
          reconciledUntil: instantShape,
          tokenExpiresAt: instantShape.optional(),
        }),
      ),
      whatsapp: z.array(z.object({ phoneNumberId: z.string(), wabaId: z.string(), connectedAt: instantShape })),
      chateaPro: z.array(z.object({ connectedAt: instantShape })),
    })
    .meta({ id: 'Integrations' }),
  roles: 'everyone',
  scope: 'integrations:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const connectShopify = operation({
  ...owners,
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
  risk: 'access',
  errors: {
    'integration.api_url_refused': 'invalid',
    'shopify.shop_invalid': 'invalid',
    'shopify.session_token_invalid': 'unauthenticated',
    'shopify.grant_refused': 'unauthenticated',
    'shop.session_of_another': 'forbidden',
    'shop.taken': 'conflict',
    'shopify.throttled': 'too_many',
    'shopify.request_refused': 'invalid',
    'shopify.refused': 'invalid',
  },
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

export const connectWhatsapp = operation({
  ...owners,
  name: 'integrations.connect_whatsapp',
  summary: { es: 'Recibe los mensajes de un número de WhatsApp', en: 'Receive the messages of a WhatsApp number' },
  details: 'Credentials for sending belong to `messaging_providers.put`.',
  http: ['PUT', '/api/v1/integrations/whatsapp'],
  input: z.object({
    phoneNumberId: z.string().regex(/^\d{5,32}$/),
    wabaId: z.string().regex(/^\d{5,32}$/),
    appSecret: secret,
    verifyToken: secret,
  }),
  output: nothing,
  risk: 'access',
  errors: { 'whatsapp.number_taken': 'conflict' },
})

export const connectChatea = operation({
  ...owners,
  name: 'integrations.connect_chatea_pro',
  summary: { es: 'Recibe los mensajes de Chatea Pro', en: 'Receive the messages of Chatea Pro' },
  http: ['PUT', '/api/v1/integrations/chatea-pro'],
  input: z.object({ inboundSecret: secret }),
  output: nothing,
  risk: 'access',
  errors: { 'chatea-pro.secret_taken': 'conflict' },
})
