import { newId } from '@litper/kernel'
import fc from 'fast-check'
import type { Event } from './domain/heard.ts'

const CARRIERS = ['coordinadora', 'interrapidisimo', 'tcc']
const CITIES = ['Bogotá', 'Medellín', 'Pasto', 'Leticia']
const FAMILIES = ['recipient_absent', 'address_wrong', 'no_money']
const HOUR = 3_600_000

/** The life of one order as events, in the order in which they happened. */
export interface Life {
  readonly orderId: string
  readonly events: readonly Event[]
}
const event = (name: string, at: number, data: object): Event => ({
  id: newId(),
  name,
  version: 1,
  at: new Date(at).toISOString(),
  data,
})

/** Arbitrary lives that begin within `days` before `end`. */
export const lives = (end: Date, days: number) =>
  fc
    .record({
      ago: fc.integer({ min: 1, max: days * 24 * 3600 }),
      total: fc.integer({ min: 10, max: 900 }),
      usd: fc.boolean(),
      cod: fc.boolean(),
      held: fc.boolean(),
      cancelled: fc.constantFrom(undefined, 'shop', 'customer', 'restored'),
      carrier: fc.constantFrom(...CARRIERS),
      city: fc.constantFrom(...CITIES),
      waybills: fc.constantFrom(0, 1, 1, 1, 2),
      steps: fc.array(fc.constantFrom('in_transit', 'out_for_delivery', 'exception', 'ready_for_pickup'), {
        maxLength: 6,
      }),
      family: fc.constantFrom(...FAMILIES),
      end: fc.constantFrom(undefined, 'delivered', 'delivered', 'returned', 'lost'),
      gaps: fc.array(fc.integer({ min: 1, max: 60 * 3600 }), { minLength: 20, maxLength: 20 }),
      messages: fc.array(fc.constantFrom('sent', 'delivered', 'read', 'failed'), { maxLength: 3 }),
      talk: fc.constantFrom(undefined, 'answered', 'handed_over'),
      rating: fc.constantFrom(undefined, 'bad', 'fair', 'good'),
      stars: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
    })
    .map((given) => lifeOf(given, end))

type Given = {
  ago: number
  total: number
  usd: boolean
  cod: boolean
  held: boolean
  cancelled?: string
  carrier: string
  city: string
  waybills: number
  steps: string[]
  family: string
  end?: string
  gaps: number[]
  messages: string[]
  talk?: string
  rating?: string
  stars: number[]
}

function lifeOf(given: Given, end: Date): Life {
  const orderId = newId()
  const shopDomain = 'tienda.example'
  const customer = { firstName: 'Laura', lastName: 'P', phone: `+57300${String(given.ago).padStart(7, '0')}` }
  const total = { amount: `${given.total}.50`, currency: given.usd ? 'USD' : 'COP' }
  const events: Event[] = []
  let at = end.getTime() - given.ago * 1000
  let step = 0
  const next = () => {
    at = Math.min(at + given.gaps[step++ % given.gaps.length]! * 1000, end.getTime())
    return at
  }
  const tell = (name: string, data: object) => events.push(event(name, next(), { orderId, shopDomain, ...data }))
  tell('orders.order-placed', { total, cod: given.cod, placedAt: new Date(at).toISOString(), customer })
  if (given.held) tell('orders.order-held', { reason: 'address', customer })
  if (given.waybills > 0) tell('orders.order-confirmed', { total, destination: { city: given.city } })
  for (let revision = 0; revision < given.waybills; revision++) {
    const waybillId = newId()
    const { carrier, city } = given
    const parcel = { waybillId, carrier, city, ...(given.cod && { collect: total }), ...(revision > 0 && { revision }) }
    tell('tracking.waybill-created', { ...parcel, expectedAt: new Date(at + 72 * HOUR).toISOString() })
    if (revision < given.waybills - 1) {
      tell('tracking.waybill-cancelled', { waybillId, carrier })
      continue
    }
    for (const state of [...given.steps, ...(given.end ? [given.end] : [])]) {
      const exception = state === 'exception' ? { exception: given.family } : {}
      tell('tracking.waybill-moved', { ...parcel, state, at: new Date(next()).toISOString(), ...exception })
    }
    for (const stars of given.stars) tell('tracking.delivery-rated', { waybillId, carrier, stars })
  }
  if (given.cancelled)
    tell('orders.order-cancelled', { by: given.cancelled === 'restored' ? 'merchant' : given.cancelled })
  if (given.cancelled === 'restored') tell('orders.order-restored', { by: 'merchant' })
  for (const status of given.messages) {
    const messageId = newId()
    const told = { messageId, orderId, provider: 'whatsapp-cloud' }
    events.push(
      event('notifications.message-sent', next(), { ...told, purpose: 'guia_creada', at: new Date(at).toISOString() }),
    )
    const pricing = { billable: true, category: 'utility' }
    events.push(
      event('integration.message-status-reported', next(), { messageId, pricing, at: new Date(at).toISOString() }),
    )
    if (status !== 'sent')
      events.push(event('notifications.message-settled', next(), { ...told, status, at: new Date(at).toISOString() }))
  }
  if (given.talk) {
    const conversationId = newId()
    events.push(event('chat.reply-composed', next(), { conversationId, orderId }))
    if (given.talk === 'handed_over')
      events.push(event('chat.handoff-requested', next(), { conversationId, reason: 'asked' }))
    if (given.rating) {
      const told = { conversationId, orderId, rating: given.rating, resolvedBy: 'bot' }
      events.push(event('chat.conversation-rated', next(), { ...told, at: new Date(at).toISOString() }))
    }
  }
  return { orderId, events }
}
