import { WAYBILL_STATES } from '@litper/kernel'
import { z } from 'zod'

export const moneyShape = z.object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string().length(3) })
export const instant = z.iso.datetime({ offset: true })
export const daneCode = z.string().regex(/^\d{5}$/)

/** Who receives the order. Phone and e-mail may each be missing. */
export const customerShape = z.object({
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string().optional(),
  email: z.string().optional(),
})
/** The delivery address as carriers take it, with its municipality. */
export const destinationShape = z.object({
  address: z.string(),
  city: z.string(),
  department: z.string(),
  daneCode,
  notes: z.string().optional(),
})
export const lineShape = z.object({
  externalId: z.string(),
  title: z.string(),
  sku: z.string().optional(),
  quantity: z.number().int(),
  grams: z.number().int(),
  price: moneyShape,
})
/** A vendor's id: its folder's name. Open, so that a new vendor is no new event version; who sends one has it registered. */
export const vendorId = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/)
export const carrierId = vendorId
export const waybillState = z.enum(WAYBILL_STATES)
/** The smallest question whose answer makes an address deliverable. The words are in @litper/colombia. */
export const questionShape = z.object({ code: z.string(), params: z.record(z.string(), z.string()) })
/** A person on WhatsApp: any of the three may be missing. */
export const personShape = z.object({
  phone: z.string().optional(),
  userId: z.string().optional(),
  username: z.string().optional(),
  name: z.string().optional(),
})
export const messagingProviderId = vendorId
/** The order’s data that every event of a waybill repeats, so that subscribers need no copy of the order. */
export const parcelShape = z.object({
  waybillId: z.uuid(),
  orderId: z.uuid(),
  externalId: z.string(),
  shopDomain: z.string(),
  orderName: z.string(),
  carrier: carrierId,
  carrierName: z.string(),
  number: z.string(),
  trackingUrl: z.string(),
  customer: customerShape,
  city: z.string(),
  /** What the customer has to pay at the door. */
  collect: moneyShape.optional(),
  /** Which of the order's waybills it is, counted from 0; absent: the first. */
  revision: z.number().int().optional(),
  /** The merchant made it elsewhere: it is only followed here, and its shop knows it. */
  adopted: z.boolean().optional(),
  /** What is in the parcel, where it is not the whole order. */
  lines: z.array(z.object({ externalId: z.string(), quantity: z.number().int() })).optional(),
})
/** A run of an agent, and the order that it is about. */
export const runShape = z.object({ runId: z.uuid(), agent: z.string(), orderId: z.uuid().optional() })
export const CALL_PURPOSES = ['order_confirmation', 'delivery_problem', 'office_pickup', 'inbound'] as const
export const CALL_OUTCOMES = [
  'confirmed',
  'declined',
  'redelivery_wanted',
  'will_pick_up',
  'will_not_pick_up',
  'told',
  'change_wanted',
  'person_wanted',
  'not_theirs',
  'not_understood',
  'not_identified',
  'opted_out',
  'unreachable',
  'not_needed',
  'withheld',
  'cancelled',
] as const
export const callOutcome = z.enum(CALL_OUTCOMES)
/** What every event of a call repeats. */
export const callShape = z.object({
  callId: z.uuid(),
  purpose: z.enum(CALL_PURPOSES),
  orderId: z.uuid().optional(),
  shopDomain: z.string().optional(),
  campaignId: z.uuid().optional(),
})
