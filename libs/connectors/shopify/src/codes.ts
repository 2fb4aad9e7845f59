import type { WaybillState } from '@litper/ports'

/** Shopify's fulfillment event statuses, stable in 2026-10. */
export const FULFILLMENT_EVENT_STATUSES = [
  'ATTEMPTED_DELIVERY',
  'CARRIER_PICKED_UP',
  'CONFIRMED',
  'DELAYED',
  'DELIVERED',
  'FAILURE',
  'IN_TRANSIT',
  'LABEL_PRINTED',
  'LABEL_PURCHASED',
  'OUT_FOR_DELIVERY',
  'READY_FOR_PICKUP',
] as const
export type FulfillmentEventStatus = (typeof FULFILLMENT_EVENT_STATUSES)[number]

/** Shopify has no word for a return: it is told as FAILURE with a message, and the caller tags the order. */
const EVENT_OF: Partial<Record<WaybillState, FulfillmentEventStatus>> = {
  created: 'LABEL_PURCHASED',
  picked_up: 'CARRIER_PICKED_UP',
  in_transit: 'IN_TRANSIT',
  out_for_delivery: 'OUT_FOR_DELIVERY',
  ready_for_pickup: 'READY_FOR_PICKUP',
  exception: 'ATTEMPTED_DELIVERY',
  delivered: 'DELIVERED',
  returning: 'FAILURE',
  returned: 'FAILURE',
  lost: 'FAILURE',
}

/** What the shop's customer page shall say of a parcel's state; nothing where Shopify has no use for it. */
export function fulfillmentEventOf(state: WaybillState): FulfillmentEventStatus | undefined {
  return EVENT_OF[state]
}

/** A manual payment's name is the merchant's own words; these are the ways Latin American shops write cash on delivery. */
const COD_GATEWAY =
  /contra[\s_-]*(entrega|reembolso|pago)|cash[\s_-]*on[\s_-]*delivery|pag[oa]r?[\s_-]+(al|a la|en)[\s_-]+(recib|entrega|casa)|\bcod\b|recaudo/
const COD_TAG = /\bcod\b|releasit|contra[\s_-]*entrega|cash[\s_-]*on[\s_-]*delivery/

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ')

/** Form apps create orders without any gateway and leave a tag; a gateway, when there is one, decides. */
export function isCashOnDelivery(gateways: readonly string[], tags: readonly string[]): boolean {
  if (gateways.length > 0) return gateways.some((gateway) => COD_GATEWAY.test(plain(gateway)))
  return tags.some((tag) => COD_TAG.test(plain(tag)))
}

const GRAMS_PER = new Map<unknown, number>([
  ['GRAMS', 1],
  ['KILOGRAMS', 1000],
  ['OUNCES', 28.349523125],
  ['POUNDS', 453.59237],
])

/** A GraphQL `Weight` in whole grams; 0 when there is none, as the webhook says. */
export function gramsOf(value: unknown, unit: unknown): number {
  const factor = GRAMS_PER.get(unit)
  if (factor === undefined || typeof value !== 'number' || !(value >= 0)) return 0
  return Math.min(Math.round(value * factor), 2 ** 31 - 1)
}
