export type FieldType = 'id' | 'text' | 'number' | 'flag'

const ORDER = { orderId: 'id', orderName: 'text' } as const
const PARCEL = { ...ORDER, waybillId: 'id', number: 'text', carrier: 'text', city: 'text', collect: 'number' } as const

/** Events that a flow may begin with, and the fields of each that a flow sees. No field names a person. */
export const FLOW_EVENTS = {
  'orders.order-placed': { ...ORDER, total: 'number', cod: 'flag', repeated: 'flag' },
  'orders.order-confirmation-requested': { ...ORDER, total: 'number', collect: 'number', round: 'number' },
  'orders.order-confirmed': { ...ORDER, total: 'number', collect: 'number', city: 'text' },
  'orders.order-held': { ...ORDER, reason: 'text' },
  'orders.order-cancelled': { ...ORDER, by: 'text' },
  'tracking.waybill-created': PARCEL,
  'tracking.waybill-moved': { ...PARCEL, state: 'text', previous: 'text', exception: 'text' },
  'tracking.customer-asked': { orderId: 'id', waybillId: 'id', requestId: 'id', carrier: 'text', kind: 'text', state: 'text' },
  'tracking.delivery-rated': { orderId: 'id', waybillId: 'id', carrier: 'text', stars: 'number' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldType>>>> // biome-ignore format: one line each
export type FlowEvent = keyof typeof FLOW_EVENTS
export const FLOW_EVENT_NAMES = Object.keys(FLOW_EVENTS) as [FlowEvent, ...FlowEvent[]]

/** A person starts a flow with an order; a clock knows the day. */
const BY_PERSON = PARCEL
const BY_CLOCK = { day: 'text' } as const

type Trigger = { readonly on: 'event'; readonly event: string } | { readonly on: 'cron' | 'person' }
/** What a run that began so knows of its trigger. */
export function fieldsOf(trigger: Trigger): Readonly<Record<string, FieldType>> {
  if (trigger.on === 'event') return FLOW_EVENTS[trigger.event as FlowEvent] ?? {}
  return trigger.on === 'cron' ? BY_CLOCK : BY_PERSON
}
