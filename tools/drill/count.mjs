import { ask } from './database.mjs'
import { call } from './world.mjs'

/** Orders that customers know of: a message about each came to its phone. @param {string} sandboxUrl @returns {Promise<Set<string>>} */
export async function known(sandboxUrl) {
  const [{ orders }, { messages }] = await Promise.all([
    call(`${sandboxUrl}/sandbox/shopify/orders`),
    call(`${sandboxUrl}/sandbox/whatsapp/messages`),
  ])
  const plain = (/** @type {unknown} */ phone) => String(phone ?? '').replace(/\D/g, '')
  const phones = new Set(messages.map((/** @type {{ to: string }} */ { to }) => plain(to)))
  const heard = orders.filter((/** @type {{ phone: string }} */ { phone }) => phones.has(plain(phone)))
  return new Set(heard.map((/** @type {{ id: unknown }} */ { id }) => String(id)))
}

/** Orders that have more than one waybill. @param {Record<string, number>} perOrder waybills of an order -> how many orders have so many */
export const withSeveral = (perOrder) =>
  Object.entries(perOrder).reduce((sum, [count, orders]) => sum + (Number(count) > 1 ? orders : 0), 0)

/** Orders that the platform has. @param {number} port */
export async function held(port) {
  const rows = await ask(port, 'SELECT external_id FROM orders.orders')
  return new Set(rows.map(({ external_id }) => String(external_id)))
}

/**
 * What a disaster took: of the orders that customers knew of, those that are gone, and how long before it the first of them was placed.
 * @param {{ knownBefore: ReadonlySet<string>, heldAfter: ReadonlySet<string>, placed: ReadonlyMap<string, number>, at: number }} seen
 */
export function losses({ knownBefore, heldAfter, placed, at }) {
  const lost = [...knownBefore].filter((id) => !heldAfter.has(id))
  const first = Math.min(...lost.map((id) => placed.get(id) ?? at), at)
  return { known: knownBefore.size, lost: lost.length, rpoSeconds: Math.round((at - first) / 100) / 10 }
}

/** What an order costs in bytes: of the database with its indexes, and of its log. @param {number} port */
export async function weigh(port) {
  const [row] = await ask(
    port,
    `SELECT pg_database_size(current_database())::float8 AS database, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS log,
       (SELECT count(*) FROM orders.orders)::float8 AS orders`,
  )
  return /** @type {{ database: number, log: number, orders: number }} */ (row)
}
