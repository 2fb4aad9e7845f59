import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { newId } from '@litper/kernel'
import type { Life } from '../../timelines.testing.ts'

/** The columns of Olist's orders; the times are those of São Paulo. */
const COLUMNS = ['order_id', 'customer_id', 'order_status', 'order_purchase_timestamp', 'order_approved_at'] as const
const LATER = [
  'order_delivered_carrier_date',
  'order_delivered_customer_date',
  'order_estimated_delivery_date',
] as const
type Column = (typeof COLUMNS)[number] | (typeof LATER)[number]
type Row = Readonly<Record<Column, string>>
const CARRIERS = ['coordinadora', 'interrapidisimo', 'tcc']
const CITIES = ['Bogotá', 'Medellín', 'Pasto', 'Leticia']
const DAY_MS = 86_400_000

/**
 * Lives of orders with the times of real ones, moved by whole days so that the last ends before `end`. What happened when is real, with every
 * gap and contradiction of the file: a parcel handed over before it was paid, one delivered without a date. Amounts, carriers and cities are made
 * up from the id: the file has none.
 */
export function realLives(path: string, end: Date): Life[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const names = head.split(',')
  const lacking = [...COLUMNS, ...LATER].filter((name) => !names.includes(name))
  if (lacking.length > 0) throw new Error(`${path} lacks the columns ${lacking.join(', ')}`)
  const rows = lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) as Row
  })
  const happened = rows.flatMap((row) =>
    [...COLUMNS.slice(3), ...LATER.slice(0, 2)].flatMap((name) => timeOf(row[name]) ?? []),
  )
  const last = happened.reduce((most, one) => Math.max(most, one), 0)
  const moved = Math.floor((end.getTime() - last) / DAY_MS) * DAY_MS
  return rows.map((row) => lifeOf(row, moved))
}

/** `10/2/2017 21:25`: the month first. */
function timeOf(text: string): number | undefined {
  const [, month, day, year, hour, minute] = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)$/.exec(text) ?? []
  if (!year) return undefined
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour) + 3, Number(minute))
}

function lifeOf(row: Row, moved: number): Life {
  const orderId = newId()
  const chance = createHash('sha256').update(row.order_id).digest()
  const shopDomain = 'tienda.example'
  const total = { amount: `${10_000 + chance.readUInt16BE(0)}.00`, currency: 'COP' }
  const [carrier, city] = [CARRIERS[chance[2]! % CARRIERS.length]!, CITIES[chance[3]! % CITIES.length]!]
  const customer = {
    firstName: 'Laura',
    lastName: 'P',
    phone: `+57300${String(chance.readUInt32BE(4) % 1e7).padStart(7, '0')}`,
  }
  const times = (name: Column) => {
    const at = timeOf(row[name])
    return at === undefined ? undefined : at + moved
  }
  const placed = times('order_purchase_timestamp')
  if (placed === undefined) throw new Error(`${row.order_id} was never placed`)
  const iso = (at: number) => new Date(at).toISOString()
  const events: Life['events'][number][] = []
  const tell = (name: string, at: number, data: object) =>
    events.push({ id: newId(), name, version: 1, at: iso(at), data: { orderId, shopDomain, ...data } })
  tell('orders.order-placed', placed, { total, cod: chance[8]! % 2 === 0, placedAt: iso(placed), customer })
  const approved = times('order_approved_at')
  if (approved !== undefined) tell('orders.order-confirmed', approved, { total, destination: { city } })
  else if (row.order_status === 'unavailable') tell('orders.order-held', placed, { reason: 'address', customer })
  if (row.order_status === 'canceled') tell('orders.order-cancelled', approved ?? placed, { by: 'customer' })
  const [handed, delivered] = [times('order_delivered_carrier_date'), times('order_delivered_customer_date')]
  if (handed === undefined && delivered === undefined) return { orderId, events }
  const parcel = { waybillId: newId(), carrier, city, ...(chance[8]! % 2 === 0 && { collect: total }) }
  const promised = times('order_estimated_delivery_date')
  const expected = promised === undefined ? {} : { expectedAt: iso(promised) }
  tell('tracking.waybill-created', approved ?? placed, { ...parcel, ...expected })
  if (handed !== undefined) tell('tracking.waybill-moved', handed, { ...parcel, state: 'picked_up', at: iso(handed) })
  if (delivered !== undefined)
    tell('tracking.waybill-moved', delivered, { ...parcel, state: 'delivered', at: iso(delivered) })
  return { orderId, events }
}
