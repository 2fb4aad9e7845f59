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
