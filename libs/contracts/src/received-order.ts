import { z } from 'zod'
import { instant, lineShape, moneyShape } from './shapes.ts'

const text = z.string().optional()

/** What the courier collects, as the connector decided it: only `collect` and `nothing` may leave. */
export const paymentShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('collect'), amount: moneyShape, because: z.string() }),
  z.object({ kind: z.literal('nothing'), because: z.string() }),
  z.object({
    kind: z.literal('unknown'),
    because: z.string(),
    outstanding: moneyShape.optional(),
    /** The names of the ways to pay that were not understood. */
    names: z.array(z.string()),
  }),
  z.object({ kind: z.literal('other_currency'), outstanding: moneyShape }),
])

const openLines = z.array(z.object({ externalId: z.string(), quantity: z.number().int() }))
const sentParcels = z.array(z.object({ number: text, company: text }))
/** Whether the shop's fulfillment orders were read: an order's webhook says nothing of their holds. */
const holdsKnown = z.boolean().optional()
/** What of the order may leave. Reasons are open words, so that a new one is no new event version. */
export const leavingShape = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('ship'), partly: z.boolean(), open: openLines, sent: sentParcels, holdsKnown }),
  z.object({ verdict: z.literal('stay'), reason: z.string(), open: openLines, sent: sentParcels, holdsKnown }),
  z.object({
    verdict: z.literal('hold'),
    reason: z.string(),
    detail: text,
    open: openLines,
    sent: sentParcels,
    holdsKnown,
  }),
])

/** An order as the shop’s platform describes it, in our words. Ids are text because they can be greater than 2^53. */
export const receivedOrderShape = z.object({
  externalId: z.string().regex(/^\d+$/),
  name: z.string(),
  createdAt: instant,
  updatedAt: instant,
  cancelledAt: instant.optional(),
  financialStatus: z.string(),
  gateways: z.array(z.string()),
  cod: z.boolean(),
  currency: z.string().length(3),
  total: moneyShape,
  outstanding: moneyShape.optional(),
  email: text,
  phone: text,
  customer: z.object({ externalId: text, firstName: z.string(), lastName: z.string() }),
  shippingAddress: z
    .object({
      name: text,
      firstName: text,
      lastName: text,
      address1: text,
      address2: text,
      city: text,
      province: text,
      provinceCode: text,
      country: text,
      countryCode: text,
      zip: text,
      phone: text,
      company: text,
    })
    .optional(),
  lines: z.array(lineShape),
  tags: z.array(z.string()),
  note: text,
  test: z.boolean(),
  /** Absent in events of before it was decided. */
  payment: paymentShape.optional(),
  /** Absent in events of before it was decided. */
  leaving: leavingShape.optional(),
})
export type ReceivedOrder = z.output<typeof receivedOrderShape>
