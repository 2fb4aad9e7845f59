import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProblemError } from '@litper/client'
import { Client } from 'pg'
import { call, until } from './http.ts'
import type { Platform } from './platform.ts'
import type { Sandbox } from './sandbox.ts'

const SHOP = 'tienda-demo.myshopify.com'
const TENANT = '01900000-0000-7000-8000-000000000001'

/** Where the law is held: the doors, the database with the rights of its owner, and what lies outside of the database. */
export interface ErasureGround {
  readonly platform: Platform
  readonly sandbox: Sandbox
  readonly databaseUrl: string
  /** Files, documents, indexes and objects that hold something of hers, by name. */
  readonly outside: () => Promise<string[]>
}

/** Somebody whose names, numbers and words occur nowhere else. */
export const MARTA = {
  first: 'Martaluz',
  last: 'Olvidadiza',
  phone: '+573119990017',
  email: 'Martaluz.Olvidadiza@correo.example',
  document: '52123987',
  street: 'Calle 117 # 68A-59',
}
/** Each way in which something of hers may be written: POSIX, without regard of case. */
export const TRACES: Readonly<Record<string, string>> = {
  name: 'martaluz',
  surname: 'olvidadiza',
  phone: '311[ ()./-]{0,2}999[ ()./-]{0,2}00[ ()./-]{0,2}17',
  document: '52[.]?123[.]?987',
  street: '117[^a-z0-9]{0,3}68a[^a-z0-9]{0,3}59|117(no|num)?68a',
}
export const ANY = Object.values(TRACES).join('|')

const address = {
  first_name: MARTA.first,
  last_name: MARTA.last,
  name: `${MARTA.first} ${MARTA.last}`,
  address1: MARTA.street,
  address2: '',
  city: 'Bogotá',
  province: 'Bogotá, D.C.',
  phone: MARTA.phone,
}
export const TEMPLATE = {
  shipping_address: address,
  billing_address: address,
  phone: MARTA.phone,
  email: MARTA.email,
  note: `Preguntar por ${MARTA.first}, CC ${MARTA.document}`,
}

export const control = (sandbox: Sandbox, path: string, body: unknown) =>
  call<unknown>('POST', `${sandbox.url}/sandbox/shopify/${path}`, body)

/** One connection as the owner of the database, for which no policy holds. */
export async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Her order with a waybill, as the shop and the carriers made it. */
export async function orders({ platform, sandbox }: ErasureGround, template: object = TEMPLATE) {
  const [externalId] = await sandbox.placeOrders({ count: 1, ratePerSecond: 50, template })
  const order = await until(
    'the waybill',
    async () => {
      const now = await platform.orderOfShop(externalId!)
      return now?.waybill?.number ? now : undefined
    },
    { timeoutMs: 60_000 },
  )
  const { number, carrier } = order.waybill as { number: string; carrier: string }
  return { externalId: externalId!, id: order.id, number, carrier }
}

/** What was given up and what waits: her first order's own event, as if it were another order of hers that never came through. */
export async function bury({ databaseUrl }: ErasureGround, lostId: string): Promise<string> {
  return asOwner(databaseUrl, async (client) => {
    const { rows } = await client.query<{ body: string }>(
      `SELECT body FROM integration.raw_events WHERE source = 'shopify' AND body ~* $1 AND topic LIKE 'orders/%' LIMIT 1`,
      [TRACES['name']],
    )
    const shop = JSON.parse(rows[0]!.body) as { created_at: string }
    const at = new Date(shop.created_at).toISOString()
    const cop = { amount: '129900', currency: 'COP' }
    const order = {
      ...{ externalId: lostId, name: '#9901', createdAt: at, updatedAt: at, financialStatus: 'pending', gateways: [] },
      ...{ cod: true, currency: 'COP', total: cop, email: MARTA.email, phone: MARTA.phone, tags: [], test: false },
      customer: { firstName: MARTA.first, lastName: MARTA.last },
      shippingAddress: { firstName: MARTA.first, lastName: MARTA.last, address1: MARTA.street, city: 'Bogotá' },
      lines: [{ externalId: '1', title: 'Camiseta', quantity: 1, grams: 300, price: cop }],
      note: TEMPLATE.note,
    }
    const id = '01940000-0000-7000-8000-0000000000'
    const envelope = (last: string) => ({
      ...{ id: `${id}${last}`, name: 'integration.order-received', version: 1, stream: 'integration.order' },
      ...{ key: `${SHOP}/${lostId}`, tenant: TENANT, at, correlation: `${id}${last}` },
      data: { shopDomain: SHOP, change: 'created', source: 'webhook', order },
    })
    await client.query(
      `INSERT INTO spine.dead_letters (id, tenant_id, source, name, error, attempts, envelope) VALUES ($1, $2, 'orders', $3, $4, 6, $5)`,
      [`${id}d1`, TENANT, 'integration.order-received', `no city for ${MARTA.first}`, envelope('e1')],
    )
    await client.query(
      `INSERT INTO spine.parked_events (consumer, tenant_id, key, lane, event_id, envelope, attempts, error, try_at)
       VALUES ('orders', $1, $2, gen_random_uuid(), $3, $4, 2, $5, now() + interval '1 day')`,
      [TENANT, MARTA.phone, `${id}e2`, envelope('e2'), `${MARTA.phone} cannot be read`],
    )
    return `${id}d1`
  })
}

/** Every table of every schema, as the catalogue has them, whose rows hold something of hers. */
export async function tablesWith(url: string, pattern = ANY): Promise<string[]> {
  return asOwner(url, async (client) => {
    const { rows } = await client.query<{ name: string; bytes: string[] }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name, array_agg(a.attname::text) FILTER (WHERE a.atttypid = 'bytea'::regtype) AS bytes
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%'
       GROUP BY 1 ORDER BY 1`,
    )
    const found: string[] = []
    for (const { name, bytes } of rows) {
      const texts = ['t::text', ...(bytes ?? []).map((column) => `encode(t."${column}", 'escape')`)]
      const { rows: hits } = await client.query<{ t: string }>(
        `SELECT t::text AS t FROM ${name} t WHERE ${texts.map((one) => `coalesce(${one}, '') ~* $1`).join(' OR ')} LIMIT 1`,
        [pattern],
      )
      if (hits[0]) found.push(`${name}: ${traceIn(hits[0].t)}`)
    }
    return found
  })
}

/** What was found, with what stands around it: who mends it must see where it is. */
function traceIn(text: string): string {
  const at = text.search(new RegExp(ANY, 'i'))
  return text.slice(Math.max(0, at - 60), at + 60)
}

/** Every file of a folder, blobs and logs; the database's own are searched by its tables. */
export function filesWith(directory: string): string[] {
  const pattern = new RegExp(ANY, 'i')
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/sandbox.*\.log$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/pgdata/') && !path.includes('/postgres/'))
  return files.filter((path) => {
    const bytes = readFileSync(path)
    return pattern.test(bytes.toString('utf8')) || pattern.test(bytes.toString('latin1'))
  })
}

export const refusal = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.code : String(error)),
  )
