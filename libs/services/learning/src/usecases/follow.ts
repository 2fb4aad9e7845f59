import { hourInColombia } from '@litper/colombia'
import type { CallEnded, EventData, ParcelStood } from '@litper/contracts'
import { compact } from '@litper/kernel'
import type { Parcel } from '@litper/metrics'
import { endOf, type Move, outcomeOf, withMove, withTicket } from '../domain/outcome.ts'
import type { FollowedParcel, LearningParts } from './ports.ts'

type Parts = Pick<LearningParts, 'outcomes'>
interface Shipped {
  readonly orderId: string
  readonly carrier: string
  readonly city: string
}
interface Sent {
  readonly messageId: string
  readonly orderId: string
  readonly purpose: string
  readonly at: string
}

/** A message about an order was sent: what its parcel does from now on is its outcome. */
export async function followMessage({ outcomes }: Parts, { messageId, orderId, purpose, at }: Sent): Promise<void> {
  const parcel: FollowedParcel = (await outcomes.lockParcel(orderId)) ?? { orderId, moves: [], tickets: [] }
  const who = compact({ carrier: parcel.carrier, city: parcel.city })
  const message = { messageId, orderId, purpose, hour: hourInColombia(at), sentAt: at, ...who }
  await outcomes.add(outcomeOf(message, parcel))
}

/** We called, and a person talked: what their parcel does from now on is the outcome of the call, as of a message. */
export async function followCall(
  parts: Parts,
  { tryId, orderId, purpose, result, at }: EventData<typeof CallEnded>,
): Promise<void> {
  if (!orderId || result !== 'answered' || purpose === 'inbound') return
  await followMessage(parts, { messageId: tryId, orderId, purpose: `call_${purpose}`, at })
}

/** Its waybill was made by the carrier that was chosen. */
export async function followMade(
  parts: Parts,
  { orderId, carrier, city, at, collects }: Shipped & { readonly at: string; readonly collects: boolean },
): Promise<void> {
  const known = await parts.outcomes.lockParcel(orderId)
  await keep(parts, { moves: [], tickets: [], ...known, orderId, carrier, city, collects, madeAt: new Date(at) })
}

/** Its parcel moved. */
export async function followMove(parts: Parts, { orderId, carrier, city, ...move }: Shipped & Move): Promise<void> {
  const known = await parts.outcomes.lockParcel(orderId)
  const moves = withMove(known?.moves ?? [], move)
  if (known && moves === known.moves) return
  const end = endOf(moves)
  await keep(parts, {
    ...{ tickets: [], ...known, orderId, carrier, city, moves },
    ...(end && { ended: end.ended, endedAt: new Date(end.at) }),
  })
}

/** A ticket about it was opened. */
export async function followTicket(parts: Parts, { orderId, at }: { readonly orderId: string; readonly at: string }) {
  const known = await parts.outcomes.lockParcel(orderId)
  const tickets = withTicket(known?.tickets ?? [], at)
  if (known && tickets === known.tickets) return
  await keep(parts, { orderId, moves: [], ...known, tickets })
}

/** How it stood some days after its waybill was made; what became of it is known by its movements. */
export async function followStood(
  { cases }: Pick<LearningParts, 'cases'>,
  { orderId, waybillId, at, around, createdAt, movedAt, expectedAt, ...rest }: EventData<typeof ParcelStood>,
): Promise<void> {
  const times = compact({ createdAt: Date.parse(createdAt), movedAt: timeOf(movedAt), expectedAt: timeOf(expectedAt) })
  const parcel = { ...compact(rest), ...times } as Parcel
  await cases.addStanding({ orderId, waybillId, at: new Date(at), stood: { parcel, around: compact(around) } })
}
const timeOf = (at: string | undefined) => (at === undefined ? undefined : Date.parse(at))

/** Movements, tickets and messages may be told in any order: an outcome is made anew from all that are known. */
async function keep({ outcomes }: Parts, parcel: FollowedParcel): Promise<void> {
  await outcomes.saveParcel(parcel)
  const who = compact({ carrier: parcel.carrier, city: parcel.city })
  for (const { movedAt: _, ended: __, ticketAt: ___, ...message } of await outcomes.lockOfOrder(parcel.orderId))
    await outcomes.save(outcomeOf({ ...message, ...who }, parcel))
}
