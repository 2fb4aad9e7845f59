import { currentTenant } from '@litper/platform'
import type { Session } from '@litper/ports'
import type { Parcel } from '../domain/parcel.ts'

interface Row {
  order_id: string
  order_name: string
  phone: string | null
  status: string
  number: string | null
  carrier_name: string | null
  state: string | null
  moved_at: Date | null
  moved_in: string | null
  exception: string | null
  tracking_url: string | null
  collect: Parcel['collect'] | null
  city: string | null
  question: Parcel['question'] | null
}

const COLUMNS: Record<Exclude<keyof Parcel, 'orderId'>, string> = {
  orderName: 'order_name',
  phone: 'phone',
  status: 'status',
  number: 'number',
  carrierName: 'carrier_name',
  state: 'state',
  movedAt: 'moved_at',
  movedIn: 'moved_in',
  exception: 'exception',
  trackingUrl: 'tracking_url',
  collect: 'collect',
  city: 'city',
  question: 'question',
}

export function parcelFrom(row: Row): Parcel {
  return {
    orderId: row.order_id,
    orderName: row.order_name,
    phone: row.phone ?? undefined,
    status: row.status,
    number: row.number ?? undefined,
    carrierName: row.carrier_name ?? undefined,
    state: row.state ?? undefined,
    movedAt: row.moved_at?.toISOString(),
    movedIn: row.moved_in ?? undefined,
    exception: row.exception ?? undefined,
    trackingUrl: row.tracking_url ?? undefined,
    collect: row.collect ?? undefined,
    city: row.city ?? undefined,
    question: row.question ?? undefined,
  }
}

const upserts = new Map<string, string>()

/** For rows that all give the same columns. */
function upsert(columns: readonly string[]): string {
  const key = columns.join()
  const known = upserts.get(key)
  if (known) return known
  const missing = Object.entries({ order_name: `''`, status: `'placed'` }).filter(
    ([column]) => !columns.includes(column),
  )
  const sql = `INSERT INTO chat.parcels (order_id, tenant_id, ${[...columns, ...missing.map(([column]) => column)].join(', ')})
     SELECT order_id, tenant_id, ${[...columns, ...missing.map(([, value]) => value)].join(', ')}
     FROM json_populate_recordset(NULL::chat.parcels, $1::json)
     ON CONFLICT (order_id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`
  upserts.set(key, sql)
  return sql
}

/** Writes what is given and leaves the rest; events of two streams may come in either order. */
export async function keepParcel(session: Session, parcel: Partial<Parcel> & { orderId: string }): Promise<void> {
  const given = Object.entries(COLUMNS).filter(([name]) => name in parcel)
  const columns = given.map(([, column]) => column)
  const values = given.map(([name]) => {
    const value = parcel[name as keyof Parcel]
    return value ?? null
  })
  const row = Object.fromEntries([
    ['order_id', parcel.orderId],
    ['tenant_id', currentTenant()],
    ...given.map(([, column], index) => [column, values[index]]),
  ])
  await session.takeTurn(`parcel ${parcel.orderId}`)
  await session.batch(`chat.parcel ${columns}`, row, async (rows) => {
    await session.query(upsert(columns), [JSON.stringify(rows)])
    return []
  })
}

export async function parcelsOf(session: Session, phone: string): Promise<Parcel[]> {
  return (
    await session.query<Row>('SELECT * FROM chat.parcels WHERE phone = $1 ORDER BY created_at DESC LIMIT 10', [phone])
  ).map(parcelFrom)
}

export async function claimParcel(
  session: Session,
  numbers: readonly string[],
  phone: string,
): Promise<Parcel | undefined> {
  const [row] = await session.query<Row>(
    `SELECT * FROM chat.parcels WHERE phone = $1 AND (number = ANY($2) OR regexp_replace(order_name, '\\D', '', 'g') = ANY($2)) ORDER BY created_at DESC LIMIT 1`,
    [phone, [...numbers]],
  )
  return row && parcelFrom(row)
}
