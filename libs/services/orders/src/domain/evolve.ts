import type { OrderEvent } from './events.ts'
import type { Order, OrderStatus, Waybill } from './order.ts'
import { withChoice } from './stops.ts'

const GONE = { firstName: '', lastName: '' }

/** The state after an event. Total: every event has a meaning on every state that `decide` allows it on. */
export function evolve(state: Order | undefined, event: OrderEvent): Order {
  if (event.kind === 'placed')
    return { ...event.order, status: 'received', timeline: [{ at: event.at, status: 'received', why: 'placed' }] }
  if (!state) throw new TypeError(`an order begins with placed, not ${event.kind}`)
  const to = (status: OrderStatus, why: string, rest: Partial<Order> = {}): Order => ({
    ...state,
    hold: undefined,
    ...rest,
    status,
    timeline: [...state.timeline, { at: event.at, status, why }],
  })
  switch (event.kind) {
    case 'assessed':
      return { ...state, destination: event.destination, customer: event.customer }
    case 'held':
      return to('on_hold', event.detail ? `${event.reason}: ${event.detail}` : event.reason, {
        hold: { reason: event.reason, question: event.question, detail: event.detail },
      })
    case 'collect_chosen':
      return { ...state, ...withChoice(state, event.choice), chosen: event.choice }
    case 'confirmation_asked':
      return to('confirming', 'asked')
    case 'confirmed':
      return to('confirmed', event.why)
    case 'amended':
      return {
        ...state,
        ...event.snapshot,
        collect: event.snapshot.collect,
        note: event.snapshot.note,
        stop: event.snapshot.stop,
        shopWritten: event.shopWritten ?? state.shopWritten ?? state.written,
        shopUpdatedAt: event.shopUpdatedAt,
      }
    case 'seen':
      return { ...state, shopUpdatedAt: event.shopUpdatedAt }
    case 'cancelled':
      return to('cancelled', `${event.by}: ${event.reason}`)
    case 'waybill':
      return { ...state, waybill: { ...sameWaybill(state.waybill, event.waybill), ...event.waybill } as Waybill }
    case 'advanced':
      return to(event.to, event.why)
    case 'carrier_changed': {
      const moment = { at: event.at, status: state.status, why: `carrier ${event.carrier}` }
      return { ...state, chosenCarrier: event.carrier, timeline: [...state.timeline, moment] }
    }
    case 'redacted':
      return {
        ...state,
        customer: GONE,
        written: {},
        shopWritten: undefined,
        note: undefined,
        hold: state.hold && { reason: state.hold.reason, detail: state.hold.detail },
        destination: state.destination && { ...state.destination, address: '', notes: undefined },
      }
  }
}

/** What is known of another waybill, its number above all, is not this one's. */
const sameWaybill = (known: Waybill | undefined, news: Partial<Waybill>): Waybill | undefined =>
  news.waybillId === undefined || news.waybillId === known?.waybillId ? known : undefined

export const evolveAll = (state: Order | undefined, events: readonly OrderEvent[]): Order | undefined =>
  events.reduce<Order | undefined>((before, event) => evolve(before, event), state)
