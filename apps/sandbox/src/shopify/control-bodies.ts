import { HOLD_REASONS } from './fulfillment-orders.ts'
import { COMPLIANCE_TOPICS } from './webhooks.ts'

/** JSON Schemas of the control routes' bodies. */
const shopDomain = { type: 'string', pattern: '^[a-zA-Z0-9][a-zA-Z0-9-_]*\\.myshopify\\.com$' } as const
const freeObject = { type: 'object', additionalProperties: true } as const

export const shop = { type: 'object', required: ['shop'], properties: { shop: shopDomain } } as const

/** The demo shop when none is named. */
export const someShop = { type: 'object', properties: { shop: shopDomain } } as const

export const orders = {
  type: 'object',
  additionalProperties: false,
  properties: {
    count: { type: 'integer', minimum: 1, maximum: 20_000, default: 1 },
    ratePerSecond: { type: 'number', exclusiveMinimum: 0, default: 50 },
    template: freeObject,
    shop: shopDomain,
    paid: { type: 'boolean', default: false },
    silent: { type: 'boolean', default: false },
    split: { type: 'integer', minimum: 1, maximum: 5, default: 1 },
    hold: {
      type: 'object',
      additionalProperties: false,
      properties: { reason: { enum: [...HOLD_REASONS], default: 'OTHER' }, notes: { type: 'string' } },
    },
  },
} as const

export const patch = { type: 'object', required: ['patch'], properties: { patch: freeObject } } as const

export const cancel = {
  type: 'object',
  properties: { reason: { enum: ['customer', 'inventory', 'fraud', 'declined', 'other'], default: 'customer' } },
} as const

export const privacy = {
  type: 'object',
  required: ['topic'],
  properties: { topic: { enum: [...COMPLIANCE_TOPICS] }, shop: shopDomain, orderId: { type: 'integer' } },
} as const
