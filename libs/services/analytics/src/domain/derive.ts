import { iso, type OrderFacts, type Row } from './facts.ts'
import type { Note } from './notes.ts'
import { parcelOf } from './parcel.ts'

type Kind<K extends Note['k']> = Extract<Note, { k: K }>

/** The facts of one order, from all that is known of it; `notes` are in the order of `withNotes`. */
export function derive(orderId: string, notes: readonly Note[]): OrderFacts {
  const of = <K extends Note['k']>(kind: K) => notes.filter((note): note is Kind<K> => note.k === kind)
  const [created, rated] = [of('created'), of('rated')]
  const steps = notes.filter((note): note is Kind<'moved' | 'off'> => note.k === 'moved' || note.k === 'off')
  const ids = [...new Set([...created, ...steps].map(({ w }) => w))]
  const parcels = ids.map((id) =>
    parcelOf(
      orderId,
      id,
      created.find(({ w }) => w === id),
      steps.filter(({ w }) => w === id),
      // the last; of one moment the better one, as `withNotes` sorts them
      rated.findLast(({ w }) => w === id),
    ),
  )
  const placed = of('placed')[0]
  const waybills = parcels.map(({ waybill }) => waybill)
  return {
    order: placed && orderOf(orderId, placed, notes, liveOf(created, waybills)),
    waybills,
    exceptions: parcels.flatMap(({ exceptions }) => exceptions),
  }
}

/** The waybill that stands: the last one that is not off. */
function liveOf(created: readonly Kind<'created'>[], waybills: readonly Row[]): Row | undefined {
  const standing = created
    .toSorted((a, b) => a.rev - b.rev || a.at - b.at)
    .map(({ w }) => waybills.find((row) => row['waybill_id'] === w)!)
  return standing.findLast((row) => row['cancelled_at'] === null) ?? standing.at(-1)
}

function orderOf(orderId: string, placed: Kind<'placed'>, notes: readonly Note[], live: Row | undefined): Row {
  const of = <K extends Note['k']>(...kinds: K[]) =>
    notes.filter((note): note is Kind<K> => (kinds as string[]).includes(note.k))
  const confirmed = of('confirmed')
  const held = of('held')
  const off = of('cancelled', 'restored').at(-1)
  const cancelled = off?.k === 'cancelled' ? off : undefined
  const value = confirmed.at(-1) ?? placed
  const isOff = live !== undefined && live['cancelled_at'] !== null
  return {
    order_id: orderId,
    placed_at: iso(placed.at),
    confirmed_at: iso(confirmed[0]?.at),
    held_at: iso(held[0]?.at),
    cancelled_at: iso(cancelled?.at),
    delivered_at: live?.['delivered_at'] ?? null,
    returned_at: live?.['returned_at'] ?? null,
    state: stateOf(cancelled !== undefined, isOff ? undefined : live, of('confirmed', 'held').at(-1)?.k),
    hold_reason: held.at(-1)?.why ?? null,
    cancelled_by: cancelled?.by ?? null,
    cash_on_delivery: placed.cod,
    total: value.total,
    currency: value.cur,
    shop: placed.shop,
    carrier: live?.['carrier'] ?? null,
    city: live?.['city'] ?? confirmed.at(-1)?.city ?? null,
  }
}

function stateOf(isCancelled: boolean, live: Row | undefined, last: 'confirmed' | 'held' | undefined): string {
  if (isCancelled) return 'cancelled'
  const parcel = live?.['state']
  if (parcel === undefined) return last ?? 'placed'
  if (parcel === 'delivered' || parcel === 'lost') return parcel
  if (parcel === 'returning' || parcel === 'returned') return 'returned'
  return parcel === 'created' ? 'waybill_created' : 'shipped'
}
