import { entryOf, type TimelineEntry } from '@litper/platform/operations'
import type { Moment, Order, OrderStatus } from '../domain/order.ts'

type Told = Pick<TimelineEntry, 'text' | 'tone' | 'importance'> & { next?: TimelineEntry['next'] }

const TEXTS: Readonly<Record<OrderStatus, Told>> = {
  received: { text: { es: 'Llegó el pedido', en: 'The order came in' }, tone: 'plain', importance: 'main' },
  confirming: {
    text: { es: 'Se le pidió al cliente que confirme', en: 'The customer was asked to confirm' },
    tone: 'waiting',
    importance: 'normal',
    next: { es: 'la respuesta del cliente', en: 'the customer’s answer' },
  },
  confirmed: { text: { es: 'Confirmado', en: 'Confirmed' }, tone: 'good', importance: 'main' },
  on_hold: {
    text: { es: 'Retenido', en: 'On hold' },
    tone: 'warning',
    importance: 'main',
    next: { es: 'que alguien lo resuelva', en: 'someone to resolve it' },
  },
  waybill_requested: {
    text: { es: 'Se pidió la guía', en: 'The waybill was requested' },
    tone: 'plain',
    importance: 'detail',
    next: { es: 'el número de la transportadora', en: 'the carrier’s number' },
  },
  shipped: { text: { es: 'Enviado', en: 'Shipped' }, tone: 'plain', importance: 'main' },
  delivered: { text: { es: 'Entregado', en: 'Delivered' }, tone: 'good', importance: 'main' },
  collected: { text: { es: 'Recaudado', en: 'Cash collected' }, tone: 'good', importance: 'main' },
  returned: { text: { es: 'Devuelto', en: 'Returned' }, tone: 'returned', importance: 'main' },
  cancelled: { text: { es: 'Cancelado', en: 'Cancelled' }, tone: 'bad', importance: 'main' },
}

/** What an order remembers of itself, oldest first. */
export const timelineOf = (order: Order): TimelineEntry[] =>
  order.timeline.map((moment, at) =>
    entryOf({
      id: `${order.id}/${at}`,
      at: moment.at,
      actor: actorOf(moment, order.timeline[at - 1]),
      ...toldOf(moment),
      detail: detailOf(moment),
    }),
  )

const CARRIER = /^carrier (.+)$/

/** Steps whose state alone does not tell what happened. */
const BY_WHY: readonly (readonly [RegExp, Told['text']])[] = [
  [
    /^waybill called back: /,
    {
      es: 'Cambió antes de salir: la guía se hace de nuevo',
      en: 'It changed before it left: the waybill is made anew',
    },
  ],
  [
    /^waybill kept: /,
    { es: 'La transportadora no anuló la guía: sigue en pie', en: 'The carrier did not cancel the waybill: it stands' },
  ],
  [/^restored by /, { es: 'Se deshizo la cancelación', en: 'The cancellation was taken back' }],
  [/^parcel returning$/, { es: 'Viene de regreso', en: 'It is coming back' }],
]

function toldOf(moment: Moment): Told {
  const text = BY_WHY.find(([why]) => why.test(moment.why))?.[1]
  return text ? { text, tone: 'waiting', importance: 'main' } : toldByState(moment)
}

function toldByState(moment: Moment): Told {
  const carrier = CARRIER.exec(moment.why)?.[1]
  if (!carrier) return TEXTS[moment.status]
  const text = { es: `Se eligió otra transportadora: ${carrier}`, en: `Another carrier was chosen: ${carrier}` }
  return { text, tone: 'plain', importance: 'normal' }
}

/** The reason of a hold or of a cancellation; the other reasons are the state in other words. */
function detailOf({ status, why }: Moment): string | null {
  if (status === 'on_hold') return why
  if (status === 'cancelled') return why.replace(/^(shop|customer|merchant): /, '')
  return null
}

/** Who answered a question is not kept: the customer where one was asked, else a person of the shop. */
function actorOf({ status, why }: Moment, before?: Moment): TimelineEntry['actor'] {
  if (status === 'received') return 'shop'
  if (status === 'cancelled')
    return why.startsWith('shop: ') ? 'shop' : why.startsWith('customer: ') ? 'customer' : 'person'
  if (status === 'on_hold' && why === 'merchant') return 'person'
  if (CARRIER.test(why)) return 'person'
  if (why.startsWith('parcel ')) return 'carrier'
  if (status !== 'confirmed' || why !== 'answered') return 'system'
  return before?.status === 'confirming' ? 'customer' : 'person'
}
