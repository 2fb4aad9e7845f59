import { setTimeout as sleep } from 'node:timers/promises'
import { EngineFault } from '../engines/fault.mjs'
import { ask } from './database.mjs'
import { call } from './world.mjs'

const PATIENCE_MS = 120_000
const OWNER = { email: 'owner@demo.litper.test', password: 'demo-password' }

/** The last ten digits of the phone of an order that the platform has. @param {string} sandboxUrl @param {number} port @returns {Promise<string>} */
export async function somebody(sandboxUrl, port) {
  const { orders } = await call(`${sandboxUrl}/sandbox/shopify/orders`)
  const [row] = await ask(port, 'SELECT external_id FROM orders.orders ORDER BY id LIMIT 1')
  const found = orders.find((/** @type {{ id: unknown }} */ { id }) => String(id) === row?.external_id)
  return String(found?.phone ?? '')
    .replace(/\D/g, '')
    .slice(-10)
}

/** Erases the person with this phone, and waits until every service has. @param {string} platformUrl @param {string} phone */
export async function erase(platformUrl, phone) {
  const { accessToken: token } = await call(`${platformUrl}/api/v1/auth/token`, OWNER)
  const requests = `${platformUrl}/api/v1/integrations/privacy-requests`
  const { id } = await call(`${requests}/erase`, { phone }, { token })
  const until = Date.now() + PATIENCE_MS
  while ((await call(`${requests}/${id}`, undefined, { token })).state === 'open') {
    if (Date.now() > until) throw new EngineFault('The erasure did not end.')
    await sleep(250)
  }
}

/** Rows of any table that tell of the phone. @param {number} port @param {string} phone @returns {Promise<number>} */
export async function rowsAbout(port, phone) {
  const tables = await ask(
    port,
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  )
  const counts = tables.map(({ name }) => `SELECT count(*) AS n FROM ${name} t WHERE t::text LIKE '%' || $1 || '%'`)
  const [row] = await ask(port, `SELECT sum(n)::int AS n FROM (${counts.join(' UNION ALL ')}) c`, [phone])
  return row.n
}
