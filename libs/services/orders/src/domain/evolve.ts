import type { OrderEvent } from './events.ts'
import { type Label, numbersOf, type Order, type OrderStatus, type Waybill } from './order.ts'
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
      return to('confirming', 'asked', { asked: (state.asked ?? 0) + 1 })
    case 'confirmed':
      return to('confirmed', event.why)
    case 'amended':
      return {
        ...state,
        ...event.snapshot,
        collect: event.snapshot.collect,
        note: event.snapshot.note,
        partly: event.snapshot.partly,
        stop: event.snapshot.stop,
        shopWritten: event.shopWritten ?? state.shopWritten ?? state.written,
        shopCollect: event.shopCollect,
        shopUpdatedAt: event.shopUpdatedAt,
      }
    case 'seen':
      return { ...state, shopUpdatedAt: event.shopUpdatedAt }
    case 'cancelled':
      return to('cancelled', `${event.by}: ${event.reason}`, {
        cancelled: { by: event.by, from: state.status, undoUntil: event.undoUntil },
        ...(state.waybill && { label: labelOf(state), waybill: { ...state.waybill, state: 'recalled' } }),
      })
    case 'waybill':
      return withWaybill(state, { ...sameWaybill(state.waybill, event.waybill), ...event.waybill } as Waybill)
    case 'numbered':
      return { ...state, numbers: [...new Set([...(state.numbers ?? []), event.number])] }
    case 'advanced':
      return to(event.to, event.why)
    case 'recalled':
      return to('confirmed', `waybill called back: ${event.why}`, {
        revision: (state.revision ?? 0) + 1,
        label: labelOf(state),
        waybill: state.waybill && { ...state.waybill, state: 'recalled' },
      })
    case 'recall_refused': {
      const kept = { label: undefined, waybill: state.waybill && { ...state.waybill, state: 'created' } }
      if (state.status === 'cancelled') return to('cancelled', event.why, kept)
      const { label = {} } = state
      const shopCollect = state.collect ?? 'nothing'
      return to('waybill_requested', event.why, { ...label, ...kept, stop: undefined, shopCollect })
    }
    case 'restored':
      return to('received', `restored by ${event.by}`, { cancelled: undefined, revision: (state.revision ?? 0) + 1 })
    case 'owed_changed':
    case 'task_opened':
      return state
    case 'carrier_changed': {
      const moment = { at: event.at, status: state.status, why: `carrier ${event.carrier}` }
      return { ...state, chosenCarrier: event.carrier, timeline: [...state.timeline, moment] }
    }
    case 'redacted':
      return {
        ...state,
        redacted: true,
        customer: GONE,
        written: {},
        shopWritten: undefined,
        note: undefined,
        hold: state.hold && { reason: state.hold.reason, detail: coded(state.hold.detail) },
        stop: state.stop && { ...state.stop, detail: coded(state.stop.detail) },
        timeline: state.timeline.map((moment) => ({ ...moment, why: bareWhy(moment.why) })),
        label: undefined,
        destination: state.destination && { ...state.destination, address: '', notes: undefined },
      }
  }
}

/** Carriers and shops write what they like: of that only codes stay. */
const coded = (text: string | undefined) => (text && /^[\w.:-]{1,60}$/.test(text) ? text : undefined)
const bareWhy = (why: string) => why.replace(/^(waybill kept: ).*$/s, '$1…')

/** What its waybill says, as long as one stands or is being made; the older one's while the next has not been asked for. */
function labelOf({ customer, written, destination, lines, total, collect, label }: Order): Label {
  return label ?? { customer, written, destination, lines, total, collect }
}

/** The next waybill takes the place of the one that was called back. */
function withWaybill(state: Order, waybill: Waybill): Order {
  const isNext = waybill.waybillId !== state.waybill?.waybillId
  return { ...state, waybill, ...(isNext && { label: undefined, numbers: optional(numbersOf(state)) }) }
}

const optional = (numbers: readonly string[]) => (numbers.length > 0 ? numbers : undefined)

/** What is known of another waybill, its number above all, is not this one's. */
const sameWaybill = (known: Waybill | undefined, news: Partial<Waybill>): Waybill | undefined =>
  news.waybillId === undefined || news.waybillId === known?.waybillId ? known : undefined

export const evolveAll = (state: Order | undefined, events: readonly OrderEvent[]): Order | undefined =>
  events.reduce<Order | undefined>((before, event) => evolve(before, event), state)
