import { createHash } from 'node:crypto'

const LONG_ENTRY = 200
const ORDERED_CHARACTERS = 256

type Scalar = string | number | boolean | null
const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== 'object'

/** A field and its value as one text for equality, for any name; long ones by a digest. */
export function entryOf(name: string, value: unknown): string {
  const entry = JSON.stringify([name, value])
  return entry.length <= LONG_ENTRY ? entry : createHash('sha256').update(entry).digest('base64url')
}

/** A path that MongoDB reads as one name, also when the name has dots or dollars or is empty. */
export const orderPath = (name: string): string => `k${Buffer.from(name).toString('base64url')}`

/**
 * A text whose bytes sort like the value: text, then numbers, then false and true, then objects and lists. Null has none, like
 * a missing field. Texts with the same first 256 characters are equal.
 */
export function orderText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return `1${value.slice(0, ORDERED_CHARACTERS).toWellFormed()}`
  if (typeof value === 'number') return `2${orderedNumber(value)}`
  if (typeof value === 'boolean') return value ? '4' : '3'
  return '5'
}

/** The bits of the double: the sign bit turned for positive numbers, all bits for negative ones. */
function orderedNumber(value: number): string {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, value === 0 ? 0 : value)
  const raw = bits.getBigUint64(0)
  const turned = value < 0 ? ~raw & 0xffff_ffff_ffff_ffffn : raw | 0x8000_0000_0000_0000n
  return turned.toString(16).padStart(16, '0')
}

/** The values by which a document is found and sorted: its top-level fields. */
export function lookupsOf(document: object): { fields: string[]; order: Record<string, string> } {
  const all = Object.entries(document)
  const order = all.flatMap(([name, value]) => {
    const text = orderText(value)
    return text === null ? [] : [[orderPath(name), text] as const]
  })
  return {
    fields: all.filter(([, value]) => isScalar(value)).map(([name, value]) => entryOf(name, value)),
    order: Object.fromEntries(order),
  }
}
