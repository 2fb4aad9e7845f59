import type { Output } from '@litper/client'
import { ANA, ago, id, LUIS, NOW, page, pesos } from './moment.testing.ts'
import { ORDERS } from './orders.testing.ts'

type Exception = Output<'waybills.list_exceptions'>['data'][number]
const DUES = [
  ['overdue', 190, -95, 'absent', 'redeliver'],
  ['soon', 60, 85, 'refused', 'office'],
  ['soon', 45, 110, 'address_wrong', 'address'],
  ['today', 30, 240, 'absent', 'redeliver'],
  ['today', 25, 260, 'absent', 'date'],
  ['later', 20, 700, 'theft', 'return'],
] as const

export const EXCEPTIONS: readonly Exception[] = DUES.map(([due, opened, minutes, family, proposed], n) => {
  const order = ORDERS[[2, 4, 6, 8, 13, 17][n]!]!
  return {
    ...{
      id: id(400 + n),
      orderId: order.id,
      orderName: order.name,
      carrier: 'coordinadora',
      carrierName: 'Coordinadora',
    },
    ...{ number: String(93_001_000_274 + n), family, state: 'open', openedAt: ago(opened) },
    ...{ answerUntil: new Date(NOW + minutes * 60_000).toISOString(), due, workingMinutes: minutes },
    customer: { name: `${order.customer.firstName} ${order.customer.lastName}`, phone: order.customer.phone ?? null },
    destination: { address: order.destination!.address, city: order.destination!.city, notes: null },
    ...{ collect: order.total, nextDay: '2026-12-01', proposed, answers: [], instruction: null },
  }
})
export const EXCEPTION_COUNTS: Output<'waybills.count_exceptions'> = {
  byDue: { overdue: 1, soon: 2, today: 2, later: 1 },
  byFamily: { absent: 3, refused: 1, address_wrong: 1, theft: 1 },
  byCarrier: { coordinadora: 6 },
  answeredToday: 23,
}

type Chat = Output<'conversations.list'>['data'][number]
const CHATS = [
  ['Laura Gómez', '¿dónde está mi pedido?', 'human', 14, LUIS],
  ['María José Núñez', 'quiero cambiar la dirección', 'bot', 3, undefined],
  ['<img src=x onerror=alert(1)>', 'no me ha llegado nada 😡', 'human', 41, undefined],
  ['Andrés Restrepo', 'listo, gracias', 'bot', 55, undefined],
] as const
const chatOf = ([name, text, state, minutes, owner]: (typeof CHATS)[number], n: number): Chat => ({
  ...{
    id: id(500 + n),
    contactId: id(520 + n),
    provider: 'whatsapp',
    state,
    archived: false,
    unclear: 0,
    meaning: null,
  },
  customer: { name, username: null, phone: `+57310555${String(2000 + n)}` },
  owner: owner ? { id: owner, since: ago(9) } : null,
  waitingSince: state === 'human' ? ago(minutes) : null,
  ...{ unread: n === 2 ? 2 : 0, windowEndsAt: new Date(NOW + 20 * 3_600_000).toISOString() },
  last: { by: 'customer', kind: 'text', text, at: ago(minutes) },
  ...{ orderId: ORDERS[n]!.id, updatedAt: ago(minutes) },
})
export const CHAT_ROWS: readonly Chat[] = CHATS.map(chatOf)

export const chat = (n: number, owner?: string): Output<'conversations.find'> => ({
  ...CHAT_ROWS[n]!,
  ...(owner && { owner: { id: owner, since: ago(9) }, state: 'human' as const }),
  messages: [
    { id: id(601), direction: 'in', kind: 'text', text: 'Hola, buenas tardes', steps: [], at: ago(22) },
    {
      ...{
        id: id(602),
        direction: 'out',
        kind: 'text',
        text: '¡Hola! Tu pedido #1238 va con Coordinadora, guía 93001000274.',
      },
      ...{ steps: ['order.find', 'waybill.find'], author: 'bot', at: ago(22) },
    },
    { id: id(603), direction: 'in', kind: 'text', text: CHAT_ROWS[n]!.last!.text!, steps: [], at: ago(14) },
    { id: id(604), direction: 'note', kind: 'note', text: 'Pide una persona', steps: [], author: 'bot', at: ago(14) },
  ],
  satisfaction: null,
})

export const context = (n: number): Output<'conversations.read_context'> => {
  const order = ORDERS[n]!
  return {
    customer: { ...CHAT_ROWS[n]!.customer, optedOutAt: null },
    orders: [
      {
        ...{ id: order.id, name: order.name, status: 'in_transit', open: true, carrier: 'Coordinadora' },
        ...{ number: '93001000274', movedAt: ago(200), city: 'Cali', collect: order.total },
        ...{ exception: null, waitsFor: null },
      },
    ],
    ...{ collect: order.total, exceptions: 0, earlier: [], ratings: { asked: 2, good: 1, fair: 0, bad: 0 } },
  }
}

export const suggested = (n: number): Output<'conversations.suggest_reply'> => {
  const { id: order, name } = ORDERS[n]!
  return {
    asked: { messageId: id(603), intent: 'where_is_order', sure: true },
    suggestions: [
      {
        text: `Tu pedido ${name} va en camino con Coordinadora (guía 93001000274).`,
        sources: [{ kind: 'order', id: order, name }],
      },
      {
        text: 'Los cambios de dirección se piden antes de que el pedido salga a reparto.',
        sources: [{ kind: 'article', id: id(640), version: 2, title: 'Cambios de dirección' }],
      },
    ],
    reason: null,
    heldBackBy: [],
  }
}

export const USERS: Output<'users.list'> = page([
  { id: ANA, email: 'ana@tienda.example', name: 'Ana Ríos', roles: ['owner'], state: 'active' },
  { id: LUIS, email: 'luis@tienda.example', name: 'Luis Parra', roles: ['operator'], state: 'active' },
  { id: id(903), email: 'eva@tienda.example', name: 'Eva Sol', roles: ['viewer'], state: 'invited' },
])

export const MESSAGE_COUNTS: Output<'messages.count'> = {
  today: [
    { purpose: 'guia_creada', sent: 131, failed: 2, waiting: 0, cost: [{ amount: '0.1048', currency: 'USD' }] },
    { purpose: 'en_reparto', sent: 84, failed: 0, waiting: 3, cost: [{ amount: '0.0672', currency: 'USD' }] },
    { purpose: 'novedad_entrega', sent: 19, failed: 1, waiting: 0, cost: [{ amount: '0.0152', currency: 'USD' }] },
    { purpose: 'reply', sent: 57, failed: 0, waiting: 0, cost: [] },
  ],
  yesterday: 264,
}
export const WAYBILL_COUNTS: Output<'waybills.count'> = {
  byState: { created: 22, picked_up: 61, in_transit: 240, out_for_delivery: 96, delivered: 1204 },
  toCollect: pesos(48_300_000),
  ...{ today: 133, yesterday: 121 },
}
