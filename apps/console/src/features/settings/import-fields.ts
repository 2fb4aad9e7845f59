/** What a column may hold; the server refuses others. */
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
export type ImportField = (typeof FIELDS)[number]

/** Without these a line says nothing. */
export const REQUIRED: Readonly<Record<'parcels' | 'orders', readonly ImportField[]>> = {
  parcels: ['number'],
  orders: ['order', 'name', 'phone', 'address', 'city', 'total'],
}
