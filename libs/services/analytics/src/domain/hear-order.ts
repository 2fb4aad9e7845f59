import type { Heard, Reader } from './heard.ts'
import type { Note } from './notes.ts'

type Hear = (read: Reader, at: number) => Note

/** The events of orders and parcels that numbers are made of, by name; each in its first version. */
export const ORDER_EVENTS: Readonly<Record<string, Hear>> = {
  'orders.order-placed': (read) => {
    const { amount: total, currency: cur } = read.money('total')
    return {
      k: 'placed',
      at: read.time(read.data['placedAt']),
      total,
      cur,
      cod: read.data['cod'] === true,
      shop: read.text('shopDomain'),
    }
  },
  'orders.order-held': (read, at) => ({ k: 'held', at, why: read.text('reason') }),
  'orders.order-confirmed': (read, at) => {
    const { amount: total, currency: cur } = read.money('total')
    const { city } = (read.data['destination'] ?? {}) as { city?: unknown }
    return { k: 'confirmed', at, total, cur, city: typeof city === 'string' ? city.slice(0, 120) : '' }
  },
  'orders.order-cancelled': (read, at) => ({ k: 'cancelled', at, by: read.text('by') }),
  'orders.order-restored': (_, at) => ({ k: 'restored', at }),
  'tracking.waybill-created': (read, at) => created(read, at),
  'tracking.waybill-adopted': (read) => created(read, read.time(read.data['at'])),
  'tracking.waybill-moved': (read) => ({
    k: 'moved',
    at: read.time(read.data['at']),
    w: read.id('waybillId'),
    state: read.text('state'),
    ...(read.data['exception'] !== undefined && { family: read.text('exception') }),
  }),
  'tracking.waybill-cancelled': (read, at) => ({ k: 'off', at, w: read.id('waybillId'), state: 'cancelled' }),
  'tracking.delivery-rated': (read, at) => ({
    k: 'rated',
    at,
    w: read.id('waybillId'),
    stars: read.between('stars', 1, 5),
  }),
  'tracking.waybill-refused': (read, at) => ({ k: 'off', at, w: read.id('waybillId'), state: 'refused' }),
}

function created(read: Reader, at: number): Note {
  const collect = read.maybe('collect', read.money)
  const due = read.maybe('expectedAt', (name) => read.time(read.data[name], true))
  return {
    k: 'created',
    at,
    w: read.id('waybillId'),
    rev: typeof read.data['revision'] === 'number' ? read.data['revision'] : 0,
    carrier: read.text('carrier'),
    city: read.text('city'),
    shop: read.text('shopDomain'),
    ...(collect && { collect: collect.amount, cur: collect.currency }),
    ...(due !== undefined && { due }),
    ...(read.data['adopted'] === true && { adopted: true as const }),
  }
}

/** Parcels that were adopted say where they are: that is their first movement. */
export function notesOf(
  name: string,
  hear: Hear,
  read: Reader,
  at: number,
): readonly Extract<Heard, { kind: 'order' }>[] {
  const orderId = read.id('orderId')
  const note = hear(read, at)
  const { phone, email } = (read.data['customer'] ?? {}) as { phone?: string; email?: string }
  const person = note.k === 'placed' && (phone || email) ? { phone, email } : undefined
  const first = { kind: 'order', orderId, note, ...(person && { person }) } as const
  if (name !== 'tracking.waybill-adopted' || read.data['state'] === 'created') return [first]
  return [first, { kind: 'order', orderId, note: ORDER_EVENTS['tracking.waybill-moved']!(read, at) }]
}
