import { repeat } from '../drill/repeat.mjs'
import { answersAtDoor, serverFaults } from './door.mjs'
import { counted, placeOrders, settled } from './orders.mjs'

/**
 * Orders that flow and a reader at the public door, while something happens to the platform. What came of it is counted at the outside world
 * and at the ingress.
 * @param {import('./proofs.mjs').Stage} stage
 * @param {number} rate orders a second
 * @param {() => Promise<unknown>} happens
 * @param {number} [patience] seconds to wait for the last order
 */
export async function underLoad({ owner }, rate, happens, patience = 300) {
  const [before, answers] = await Promise.all([counted(), answersAtDoor()])
  let [placed, reads, unread] = [0, 0, 0]
  const shop = repeat(async () => {
    const began = Date.now()
    placed += (await placeOrders(rate, 1000)).length
    return Math.max(0, 1000 - (Date.now() - began))
  })
  const reader = repeat(async () => {
    reads++
    // through the gateway to the service that owns it
    await owner.call('GET', '/api/v1/orders?limit=1').catch(() => unread++)
    return 200
  })
  try {
    await happens()
  } finally {
    await Promise.all([shop(), reader()])
  }
  const seen = await settled(before, placed, patience)
  const faults = serverFaults(answers, await answersAtDoor())
  const told = `${placed} orders, ${seen.lost} lost, ${seen.twice} done twice; at the door ${faults} answers of 5xx; ${unread} of ${reads} reads failed`
  return { ...seen, placed, faults, unread, told }
}
