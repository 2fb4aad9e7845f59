import { iso, type Row } from './facts.ts'
import type { Note } from './notes.ts'

type Created = Extract<Note, { k: 'created' }>
type Step = Extract<Note, { k: 'moved' | 'off' }>
type Rated = Extract<Note, { k: 'rated' }>

/** A later phase is final, whatever the clocks say: created, on the way, off, coming back or handed over. The rule of tracking (ADR 7). */
const PHASE: Readonly<Record<string, number>> = {
  requested: 0,
  created: 1,
  refused: 3,
  cancelled: 4,
  returning: 5,
  lost: 5,
  returned: 5,
  delivered: 5,
}
const ON_THE_WAY = 2
const phaseOf = (state: string) => PHASE[state] ?? ON_THE_WAY
/** Between two reports of one moment. */
const RANK = [
  'picked_up',
  'in_transit',
  'out_for_delivery',
  'ready_for_pickup',
  'exception',
  'returning',
  'returned',
  'lost',
  'delivered',
]

const byPosition = (a: Step, b: Step): number =>
  phaseOf(a.state) - phaseOf(b.state) || a.at - b.at || RANK.indexOf(a.state) - RANK.indexOf(b.state)

const TOWARDS_CUSTOMER = new Set(['out_for_delivery', 'ready_for_pickup', 'delivered'])
const OUTCOMES: Readonly<Record<string, string>> = {
  exception: 'repeated',
  returning: 'returned',
  returned: 'returned',
}
const outcomeOf = (state: string) => (TOWARDS_CUSTOMER.has(state) ? 'resolved' : (OUTCOMES[state] ?? state))
/** Between terminals nothing is decided yet. */
const decides = ({ state }: Step) => state !== 'in_transit' && state !== 'picked_up'

/** One waybill and its delivery exceptions. Without its creation it is not counted: `created_at` is null. */
export function parcelOf(
  orderId: string,
  id: string,
  created: Created | undefined,
  given: readonly Step[],
  rated?: Rated,
) {
  const steps = given.toSorted(byPosition)
  const last = steps.at(-1)
  const state = last?.state ?? 'created'
  const first = (...states: string[]) => steps.find((step) => states.includes(step.state))?.at
  const isBack = state === 'returning' || state === 'returned'
  const where = { shop: created?.shop ?? null, carrier: created?.carrier ?? null, city: created?.city ?? null }
  const exceptions = exceptionsOf(orderId, id, steps, where)
  const open = steps.findLast((step) => step.state === 'exception')
  const waybill: Row = {
    waybill_id: id,
    order_id: orderId,
    created_at: iso(created?.at),
    picked_up_at: iso(steps.find((step) => phaseOf(step.state) === ON_THE_WAY)?.at),
    moved_at: iso(steps.length > 0 ? Math.max(...steps.map((step) => step.at)) : undefined),
    expected_at: iso(created?.due),
    delivered_at: iso(first('delivered')),
    returned_at: isBack ? iso(first('returning', 'returned')) : null,
    lost_at: state === 'lost' ? iso(first('lost')) : null,
    cancelled_at: state === 'cancelled' || state === 'refused' ? iso(last?.at) : null,
    state,
    exceptions: exceptions.length,
    family: (open?.k === 'moved' && open.family) || null,
    collect: created?.collect ?? null,
    currency: created?.cur ?? null,
    adopted: created?.adopted ?? false,
    rated_at: iso(rated?.at),
    stars: rated?.stars ?? null,
    ...where,
  }
  return { waybill, exceptions }
}

function exceptionsOf(orderId: string, id: string, steps: readonly Step[], where: Row): Row[] {
  const rows = new Map<number, Row>()
  for (const [index, step] of steps.entries()) {
    if (step.k !== 'moved' || step.state !== 'exception') continue
    const next = steps.slice(index + 1).find(decides)
    rows.set(step.at, {
      waybill_id: id,
      order_id: orderId,
      opened_at: iso(step.at),
      closed_at: next ? iso(Math.max(next.at, step.at)) : null,
      family: step.family ?? 'other',
      outcome: next ? outcomeOf(next.state) : null,
      ...where,
    })
  }
  return [...rows.values()]
}
