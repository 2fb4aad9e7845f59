export const KINDS = ['parcels', 'orders'] as const
/** What a line of the file is: a parcel with a waybill's number, or an order that is still to be sent. */
export type ImportKind = (typeof KINDS)[number]

/** What a column may hold. */
export const FIELDS = [
  'number',
  'carrier',
  'status',
  'exception',
  'city',
  'department',
  'address',
  'name',
  'phone',
  'email',
  'order',
  'shopOrder',
  'date',
  'movedAt',
  'product',
  'sku',
  'quantity',
  'price',
  'total',
  'collect',
  'payment',
  'notes',
  'freight',
  'profit',
] as const
export type Field = (typeof FIELDS)[number]
/** Which column holds a field, by the column's name. */
export type Mapping = Readonly<Partial<Record<Field, string>>>

/** Without these a line says nothing. */
export const REQUIRED: Readonly<Record<ImportKind, readonly Field[]>> = {
  parcels: ['number'],
  orders: ['order', 'name', 'phone', 'address', 'city', 'total'],
}

/** Of a mapping the fields that are still missing. */
export const missingOf = (kind: ImportKind, mapping: Mapping): Field[] =>
  REQUIRED[kind].filter((field) => mapping[field] === undefined)
