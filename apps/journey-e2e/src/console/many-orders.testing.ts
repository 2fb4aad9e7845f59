import { Client } from 'pg'

/** SQL of a row's id that rises with its number, some weeks old. */
const OLD_ID = `uuidv7(interval '-20 days' + g * interval '20 seconds')`

/**
 * Copies of the order and the waybill that the platform wrote itself, so many; one in `every` waits for an answer to its novedad. Written by SQL: the
 * tables are as large as after weeks of work, without the weeks.
 */
export async function fillWithOrders(url: string, count: number, every: number): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `CREATE TEMP TABLE o AS SELECT * FROM orders.orders WHERE status IN ('shipped', 'waybill_requested') LIMIT 1`,
    )
    await client.query(`CREATE TEMP TABLE w AS SELECT * FROM tracking.waybills WHERE number IS NOT NULL LIMIT 1`)
    await client.query(
      `CREATE TEMP TABLE ids AS SELECT g, ${OLD_ID} AS order_id, ${OLD_ID} AS waybill_id,
         (ARRAY['delivered', 'shipped', 'delivered', 'collected', 'on_hold', 'delivered', 'cancelled', 'confirming'])[1 + g % 8] AS status,
         CASE WHEN g % $2 = 0 THEN 'exception' ELSE (ARRAY['delivered', 'in_transit', 'returned'])[1 + g % 3] END AS state,
         (ARRAY['recipient_absent', 'address_incomplete', 'refused', 'no_money', 'out_of_zone', 'closed'])[1 + (g / $2) % 6] AS family
       FROM generate_series(1, $1::int) g`,
      [count, every],
    )
    await insert(client, 'orders.orders', 'o', {
      id: 'ids.order_id',
      external_id: `'fill-' || g`,
      name: `'#F' || g`,
      status: 'ids.status',
      document: `o.document || jsonb_build_object('id', ids.order_id, 'externalId', 'fill-' || g, 'name', '#F' || g, 'status', ids.status)
        || CASE WHEN ids.status = 'on_hold' THEN '{"hold":{"reason":"address"}}'::jsonb ELSE '{}' END`,
    })
    await insert(client, 'tracking.waybills', 'w', {
      id: 'ids.waybill_id',
      order_id: 'ids.order_id',
      number: `'9' || lpad(g::text, 12, '0')`,
      token: `md5(g::text) || md5('fill' || g)`,
      state: 'ids.state',
      exception: `CASE WHEN ids.state = 'exception' THEN ids.family END`,
      document: `w.document || jsonb_build_object('orderId', ids.order_id, 'orderName', '#F' || g)`,
      next_poll_at: 'NULL',
    })
    await client.query(
      `INSERT INTO tracking.exceptions (waybill_id, tenant_id, order_id, carrier, city, family, state, opened_at, answer_until)
       SELECT ids.waybill_id, w.tenant_id, ids.order_id, w.carrier, 'Medellín', ids.family, 'open',
         date_trunc('second', now() - interval '2 days'), now() - interval '1 day' + g * interval '10 seconds'
       FROM ids, w WHERE ids.state = 'exception'`,
    )
    for (const table of ['orders.orders', 'tracking.waybills', 'tracking.exceptions'])
      await client.query(`VACUUM (ANALYZE) ${table}`)
  } finally {
    await client.end()
  }
}

async function insert(
  client: Client,
  table: string,
  from: string,
  other: Readonly<Record<string, string>>,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  )
  const names = rows.map(({ name }) => name)
  const values = names.map((name) => other[name] ?? `${from}.${name}`)
  await client.query(`INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM ids, ${from}`)
}
