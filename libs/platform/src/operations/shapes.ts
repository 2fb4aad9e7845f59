import { shapes } from '@litper/contracts'
import type { VendorDescription } from '@litper/ports'
import { z } from 'zod'

/** The input of a list: newest first, keyset paging. `cursor` is `nextCursor` of the page before. */
export const paging = {
  cursor: z.string().max(500).optional().describe('`nextCursor` of the page before'),
  limit: z.number().int().min(1).max(100).default(50).describe('most rows of the page'),
}

/** The output of a list; `nextCursor` is null on the last page. */
export const pageShape = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), nextCursor: z.string().nullable() })

export const idShape = z.uuid().describe('our id')
/** RFC 3339 UTC. */
export const instantShape = shapes.instant
/** A decimal string with its ISO 4217 currency. */
export const moneyShape = shapes.moneyShape.meta({
  id: 'Money',
  description: 'A decimal string with its ISO 4217 currency',
})
/** At most 64 characters before the @ (RFC 5321). */
export const emailShape = z
  .email()
  .max(254)
  .regex(/^[^@]{1,64}@/)

/** A vendor that settings can be entered for. */
export const vendorShape = z
  .object({
    id: z.string(),
    name: z.string(),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema of its settings: a form; secrets are `writeOnly`'),
  })
  .meta({ id: 'Vendor' })

/** What a form is made of: the vendor's own shape. */
export const vendorOf = ({ id, name, settings }: VendorDescription): z.output<typeof vendorShape> => ({
  id,
  name,
  schema: { ...settings.toJSONSchema({ io: 'input' }) },
})
