import type { Output } from '@litper/client'
import { ago, both, id, NOW, page, pesos } from './moment.testing.ts'

export type Order = Output<'orders.list'>['data'][number]
type Status = Order['status']

const PEOPLE = [
  ['Laura', 'Gómez'],
  ['María José', 'Núñez'],
  ['Andrés', 'Restrepo'],
  ['Luz Dary', 'Quintero'],
  ['Juan Pablo', 'Mosquera'],
  ['<img src=x onerror=alert(1)>', 'Ñáñez'],
  ['Yuliana', 'Cuadrado'],
  ['Óscar', 'Villamizar'],
] as const
const PLACES = [
  ['Medellín', 'Antioquia', '05001', 'Calle 10 # 43E-31, apto 302'],
  ['Bogotá', 'Bogotá D.C.', '11001', 'Cra. 7 # 72-41'],
  ['Cali', 'Valle del Cauca', '76001', 'Av. 6N # 28-15'],
  ['Barranquilla', 'Atlántico', '08001', 'Calle 84 # 51B-20'],
  ['Pasto', 'Nariño', '52001', 'Mz 4 Casa 12, barrio La Paz'],
  ['Quibdó', 'Chocó', '27001', 'Cra. 4 # 26-10'],
] as const
const STATUSES: readonly Status[] = [
  ...(['confirming', 'waybill_requested', 'shipped', 'on_hold', 'shipped', 'delivered', 'shipped'] as const),
  ...(['confirmed', 'shipped', 'collected', 'delivered', 'on_hold', 'returned', 'shipped', 'received'] as const),
]
const GOODS = ['Faja colombiana', 'Audífonos Bluetooth', 'Termo 1 L', 'Camiseta'] as const
const WITH_NUMBER: readonly Status[] = ['shipped', 'delivered', 'collected', 'returned']

function orderOf(n: number): Order {
  const [firstName, lastName] = PEOPLE[n % PEOPLE.length]!
  const [city, department, daneCode, address] = PLACES[n % PLACES.length]!
  const status = STATUSES[n % STATUSES.length]!
  const total = [129_900, 89_900, 54_000, 310_500, 74_900][n % 5]!
  const carrier = n % 3 === 0 ? 'interrapidisimo' : 'coordinadora'
  const hasWaybill = WITH_NUMBER.includes(status) || status === 'waybill_requested'
  const reason = n % 2 === 0 ? 'phone' : 'address'
  return {
    id: id(n),
    externalId: String(5_500_000 + n),
    shopDomain: 'tienda-demo.myshopify.com',
    name: `#${1240 - n}`,
    status,
    customer: { firstName, lastName, phone: `+57300123${String(4000 + n)}` },
    destination: { address, city, department, daneCode },
    lines: [
      {
        externalId: String(n),
        title: GOODS[n % GOODS.length]!,
        quantity: 1 + (n % 2),
        grams: 400,
        price: pesos(total),
      },
    ],
    total: pesos(total),
    collect: n % 4 === 3 ? null : pesos(total),
    hold: status === 'on_hold' ? { reason } : null,
    stop: null,
    waybill: hasWaybill
      ? {
          waybillId: id(3000 + n),
          carrier,
          ...(WITH_NUMBER.includes(status) && { number: String(93_001_000_000 + n * 137) }),
          trackingUrl: 'https://envios.example.co/t/demo',
        }
      : null,
    undoUntil: null,
    chosenCarrier: null,
    timeline: [],
    createdAt: ago(12 + n * 37),
    updatedAt: ago(4 + n * 11),
  }
}
export const ORDERS: readonly Order[] = Array.from({ length: 60 }, (_, n) => orderOf(n))
/** The order whose page is shown. */
export const ORDER = ORDERS[2]!

const entry = (n: number, minutes: number, es: string, en: string, more: Partial<Entry> = {}): Entry => ({
  ...{ id: String(n), at: ago(minutes), seenAt: ago(minutes), actor: 'system', text: both(es, en), detail: null },
  ...{ tone: 'plain', importance: 'main', attempt: null, next: null, receipt: null, cost: null },
  ...more,
})
type Entry = Output<'orders.timeline'>['data'][number]

export const TIMELINES = {
  'orders.timeline': page([
    entry(1, 1500, 'Llegó el pedido', 'The order came in', { actor: 'shop' }),
    entry(2, 1499, 'Confirmado: la dirección y el teléfono sirven', 'Confirmed: address and phone are good', {
      tone: 'good',
    }),
  ]),
  'waybills.timeline': page([
    entry(3, 1498, 'Guía 93001000274 de Coordinadora', 'Waybill 93001000274 of Coordinadora', { tone: 'good' }),
    entry(4, 1400, 'Recogida', 'Picked up', { actor: 'carrier', importance: 'normal' }),
    entry(5, 900, 'Pasó por el centro de distribución', 'Went through the hub', {
      actor: 'carrier',
      importance: 'detail',
    }),
    entry(6, 60, 'Novedad: nadie en casa', 'Problem: nobody at home', { actor: 'carrier', tone: 'warning' }),
  ]),
  'messages.timeline': page([
    entry(7, 1490, 'Mensaje al cliente: su guía', 'Message to the customer: the waybill', {
      tone: 'good',
      detail: 'Leído a las 2:20 p. m.',
      cost: { amount: '0.0008', currency: 'USD' },
    }),
  ]),
  'calls.timeline': page([]),
  'agent_runs.timeline': page([
    entry(8, 55, 'Novedades pide permiso para contestar la novedad', 'Novedades asks leave to answer the problem', {
      tone: 'waiting',
      next: both('que una persona lo apruebe', 'a person’s approval'),
    }),
  ]),
} as const

const countBy = (status: Status) => ORDERS.filter((one) => one.status === status).length
export const ORDER_COUNTS: Output<'orders.count'> = {
  byStatus: Object.fromEntries(STATUSES.map((status) => [status, countBy(status) * 7])),
  byReason: { address: 16, phone: 12 },
  today: 148,
  yesterday: 131,
}

export const BULK: Output<'orders.find_bulk'> = {
  ...{
    id: id(700),
    action: 'confirm',
    filter: { status: 'on_hold', reason: 'address' },
    state: 'running',
    total: 1240,
  },
  forecast: { done: 1180, held: 48, refused: 12 },
  verdicts: { done: 806, held: 31, refused: 9 },
  ...{ createdAt: new Date(NOW - 90_000).toISOString(), endedAt: null },
}
export const BULK_ITEMS: Output<'orders.list_bulk_items'> = page(
  ORDERS.slice(0, 12).map(({ id, name }, n) => ({
    ...{ id, name, forecast: 'done' as const },
    verdict: n % 5 === 4 ? ('held' as const) : ('done' as const),
    code: n % 5 === 4 ? 'address.unclear' : null,
  })),
)
