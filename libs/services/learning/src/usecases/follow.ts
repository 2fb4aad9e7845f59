import { hourInColombia } from '@litper/colombia'
import { type Move, outcomeOf, withMove } from '../domain/outcome.ts'
import type { FollowedParcel, LearningParts } from './ports.ts'

/** A message about an order was sent: what its parcel does from now on is its outcome. */
export async function followMessage(
  { outcomes }: LearningParts,
  {
    messageId,
    orderId,
    purpose,
    at,
  }: { readonly messageId: string; readonly orderId: string; readonly purpose: string; readonly at: string },
): Promise<void> {
  const parcel = await outcomes.lockParcel(orderId)
  const who = parcel && { carrier: parcel.carrier, city: parcel.city }
  const message = { messageId, orderId, purpose, hour: hourInColombia(at), sentAt: at, ...who }
  await outcomes.add(outcomeOf(message, parcel?.moves ?? []))
}

/** Its parcel moved. Movements and messages may be told in any order: an outcome is made anew from all that are known. */
export async function followMove(
  { outcomes }: LearningParts,
  { orderId, carrier, city, ...move }: Omit<FollowedParcel, 'moves'> & Move,
): Promise<void> {
  const known = await outcomes.lockParcel(orderId)
  const moves = withMove(known?.moves ?? [], move)
  if (known && moves === known.moves) return
  await outcomes.saveParcel({ orderId, carrier, city, moves })
  for (const { movedAt: _, ended: __, ...message } of await outcomes.lockOfOrder(orderId))
    await outcomes.save(outcomeOf({ ...message, carrier, city }, moves))
}
