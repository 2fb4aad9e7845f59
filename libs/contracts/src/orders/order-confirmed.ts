import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { customerShape, destinationShape, lineShape, moneyShape } from '../shapes.ts'

/** The order can be sent; the event holds everything that a waybill needs. */
export const OrderConfirmed = defineEvent({
  name: 'orders.order-confirmed',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  isOfPerson: true,
  data: z.object({
    orderId: z.uuid(),
    externalId: z.string(),
    shopDomain: z.string(),
    name: z.string(),
    customer: customerShape,
    destination: destinationShape,
    lines: z.array(lineShape),
    weightGrams: z.number().int(),
    total: moneyShape,
    /** To be collected at delivery; absent when the order is paid. */
    collect: moneyShape.optional(),
    /** Only these lines of the order are in the parcel. */
    partly: z.boolean().optional(),
    /** Which of the order's waybills it is, counted from 0; absent: the first. */
    revision: z.number().int().optional(),
  }),
})
