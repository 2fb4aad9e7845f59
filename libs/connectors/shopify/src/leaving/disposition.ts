import { plainWords } from '../payment/plain-words.ts'
import type { HoldReason, StayReason } from './reasons.ts'
import type { FulfillmentOrderFacts, ShippingFacts } from './shipping-facts.ts'

/** What one fulfillment order does to its lines. */
export type Disposition =
  | { readonly kind: 'ship' }
  | { readonly kind: 'stay'; readonly reason: StayReason }
  | { readonly kind: 'hold'; readonly reason: HoldReason; readonly detail?: string | undefined }

const STAYS: Readonly<Record<string, StayReason>> = {
  PICK_UP: 'picked_up',
  PICKUP_POINT: 'picked_up',
  LOCAL: 'picked_up',
  RETAIL: 'point_of_sale',
  NONE: 'nothing_to_ship',
}

export function dispositionOf(one: FulfillmentOrderFacts, locations: readonly string[] | undefined): Disposition {
  const stays = one.method === undefined ? undefined : STAYS[one.method]
  if (stays) return { kind: 'stay', reason: stays }
  if (one.status === 'ON_HOLD' || one.holds.length > 0)
    return { kind: 'hold', reason: 'fulfillment_hold', detail: one.holds[0] }
  if (one.status === 'SCHEDULED') return { kind: 'hold', reason: 'scheduled' }
  const elsewhere = locations !== undefined && one.locationId !== undefined && !locations.includes(one.locationId)
  if (one.requested || elsewhere) return { kind: 'hold', reason: 'other_location', detail: one.locationId }
  return { kind: 'ship' }
}

const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  CO: ['colombia', 'republica de colombia', 'co', 'col'],
}

/** The country that is none of ours, as code or name; nothing when it is one of them or none is told. */
export function foreign({ countryCode, country }: ShippingFacts, ours: readonly string[]): string | undefined {
  const code = countryCode?.trim().toUpperCase()
  if (code) return ours.includes(code) ? undefined : code
  if (country === undefined) return undefined
  const words = plainWords(country)
  const known = ours.some((one) => words === one.toLowerCase() || COUNTRY_NAMES[one]?.includes(words))
  return known || words === '' ? undefined : country
}
