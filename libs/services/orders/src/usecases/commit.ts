import type { Emitted } from '@litper/contracts'
import type { OrderEvent } from '../domain/events.ts'
import { evolve } from '../domain/evolve.ts'
import { DEFAULT_POLICY, type Order } from '../domain/order.ts'
import { contractsOf, type Known } from './contracts-of.ts'
import type { OrderParts } from './ports.ts'

/** Applies decided events, keeps the state, opens what a person must do, and tells the others: one save and one publication for all. */
export async function commit(
  parts: OrderParts,
  before: Order | undefined,
  events: readonly OrderEvent[],
): Promise<Order> {
  let state = before
  const told: Emitted[] = []
  for (const event of events) {
    const previous = state
    state = evolve(state, event)
    told.push(...contractsOf(event, state, previous, await knownFor(parts, event)))
  }
  if (!state) throw new TypeError('nothing was decided of no order')
  if (state !== before) await parts.orders.save(state)
  for (const event of events) if (event.kind === 'task_opened') await parts.tasks.open(state, event.task, event.at)
  if (told.length > 0) await parts.publish(told)
  return state
}

/** Only a cancellation is told by policy, only a parcel that was sent by hand by the merchant's accounts. */
const knownFor = async (parts: OrderParts, event: OrderEvent): Promise<Known> => {
  const { cancelInShop } = event.kind === 'cancelled' ? await parts.policies.current() : DEFAULT_POLICY
  const isByHand = event.kind === 'held' && event.detail === 'fulfilled'
  const usable = isByHand ? await parts.carriers.usable() : []
  return { cancelInShop, carriers: parts.carrierNames.filter(({ id }) => usable.includes(id)) }
}
