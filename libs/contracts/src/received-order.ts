import { z } from 'zod'
import { instant, lineShape, moneyShape } from './shapes.ts'

const text = z.string().optional()
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
})
export type ReceivedOrder = z.output<typeof receivedOrderShape>
