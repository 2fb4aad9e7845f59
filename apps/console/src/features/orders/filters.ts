export const STATUSES = [
  'received',
  'confirming',
  'confirmed',
  'on_hold',
  'waybill_requested',
  'shipped',
  'delivered',
  'collected',
  'returned',
  'cancelled',
] as const
export const REASONS = [
  'address',
  'phone',
  'duplicate',
  'merchant',
  'carrier_refused',
  'not_paid',
  'unknown_payment',
  'other_currency',
  'not_shippable',
] as const
export type OrderStatus = (typeof STATUSES)[number]
export type Reason = (typeof REASONS)[number]

export interface OrderFilters {
  readonly estado?: OrderStatus
  readonly motivo?: Reason
  readonly buscar?: string
  /** Names of filters in the address that this screen does not know: it says so. */
  readonly unknown?: string
}

/** What the address says; a value that means nothing is left out and named. */
export function readOrderFilters(search: Record<string, unknown>): OrderFilters {
  const words = typeof search['buscar'] === 'number' ? String(search['buscar']) : search['buscar'] // the address makes 1001 a number
  const estado = STATUSES.find((one) => one === search['estado'])
  const motivo = REASONS.find((one) => one === search['motivo'])
  const buscar = typeof words === 'string' && words.length <= 100 ? words : undefined
  const known: Record<string, unknown> = { estado, motivo, buscar, unknown: '' }
  const lost = Object.keys(search).filter((name) => known[name] === undefined && search[name] !== undefined)
  const told = typeof search['unknown'] === 'string' && search['unknown'] ? [search['unknown'].slice(0, 200)] : []
  const unknown = [...told, ...lost]
  return {
    ...(estado && { estado }),
    ...(motivo && { motivo }),
    ...(buscar && { buscar }),
    ...(unknown.length > 0 && { unknown: unknown.join(', ') }),
  }
}

/** The same filter, as the operation takes it. */
export const inputOf = ({ estado, motivo, buscar }: OrderFilters) => ({
  ...(estado && { status: estado }),
  ...(motivo && { reason: motivo }),
  ...(buscar && { search: buscar }),
})
