import { createHash } from 'node:crypto'
import { firstIdAt } from '@litper/kernel'
import { type NewRowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { HoldReason, Order, OrderStatus, Snapshot } from '../domain/order.ts'
import { placeOf } from '../domain/place-of.ts'
import type { OrderStore, Twin, TwinQuestion, WhoseOrders } from '../usecases/ports.ts'
import { OrderEntity } from './order.entity.ts'

/** Orders in PostgreSQL. */
export class PostgresOrderStore implements OrderStore {
  private readonly orders
  constructor(private readonly database: Database) {
    this.orders = tableOf(database, OrderEntity)
  }

  async lock(by: { id: string } | { shopDomain: string; externalId: string }): Promise<Order | undefined> {
    return (await this.orders.lock(by))?.document
  }

  async find(by: { id: string } | { externalId: string }): Promise<Order | undefined> {
    return (await this.orders.read(by))?.document
  }

  async versioned(id: string): Promise<{ order: Order; version: number } | undefined> {
    const row = await this.orders.read({ id })
    return row && versionedOf(row)
  }

  async following(after: string | undefined, limit: number): Promise<{ order: Order; version: number }[]> {
    return (await this.orders.page({ after, limit, order: 'ASC' })).map(versionedOf)
  }

  async some(ids: readonly string[]): Promise<Order[]> {
    const found = new Map((await this.orders.readAll(ids.map((id) => ({ id })))).map((row) => [row.id, row.document]))
    return ids.flatMap((id) => found.get(id) ?? [])
  }

  async twin({ phone, place, lines, since }: TwinQuestion): Promise<Twin | undefined> {
    const session = this.database.session()
    await session.takeTurn(`twin ${phone}`)
    const wanted = { phone, place, digest: digest(lines), since: since.toISOString() }
    return session.batch('orders.twin', wanted, async (all) => {
      const rows = await session.query<{ id: string | null; name: string | null }>(
        `SELECT t.id, t.name FROM ROWS FROM (json_to_recordset($1::json) AS (phone text, place text, digest text, since timestamptz)) WITH ORDINALITY w(phone, place, digest, since, n)
         LEFT JOIN LATERAL (SELECT id, name FROM orders.orders o WHERE o.phone = w.phone AND o.line_digest = w.digest AND o.placed_at >= w.since
                              AND o.place = w.place AND o.status <> 'cancelled' ORDER BY o.placed_at DESC LIMIT 1) t ON true ORDER BY w.n`,
        [JSON.stringify(all)],
      )
      return rows.map(({ id, name }) => (id === null ? undefined : { id, name: name ?? '' }))
    })
  }

  save(order: Order): Promise<void> {
    return this.orders.save(toRow(order))
  }

  async page(query: { status?: OrderStatus; reason?: HoldReason; after?: string; limit: number }): Promise<Order[]> {
    const { status, reason, after, limit } = query
    if (reason) return status && status !== 'on_hold' ? [] : this.pageOfReason(reason, after, limit)
    return (await this.orders.page({ where: { status }, after, limit })).map((row) => row.document)
  }

  private async pageOfReason(reason: HoldReason, after: string | undefined, limit: number): Promise<Order[]> {
    const rows = await this.orders.select(
      `WHERE status = 'on_hold' AND document->'hold'->>'reason' = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [reason, after ?? null, limit],
    )
    return rows.map((row) => row.document)
  }

  countByStatus(): Promise<Partial<Record<OrderStatus, number>>> {
    return this.counted('SELECT status AS name, count(*)::int AS n FROM orders.orders GROUP BY 1')
  }

  countByReason(): Promise<Partial<Record<HoldReason, number>>> {
    return this.counted(
      `SELECT document->'hold'->>'reason' AS name, count(*)::int AS n FROM orders.orders WHERE status = 'on_hold' GROUP BY 1`,
    )
  }

  /** Ids begin with the time at which they were made. */
  async countCame(from: Date, until: Date): Promise<number> {
    const [row] = await this.database
      .session()
      .query<{ n: number }>('SELECT count(*)::int AS n FROM orders.orders WHERE id >= $1 AND id < $2', [
        firstIdAt(from),
        firstIdAt(until),
      ])
    return row!.n
  }

  private async counted(sql: string): Promise<Record<string, number>> {
    const rows = await this.database.session().query<{ name: string | null; n: number }>(sql, [])
    return Object.fromEntries(rows.flatMap(({ name, n }) => (name ? [[name, n]] : [])))
  }

  async ofShop(shopDomain: string): Promise<Order[]> {
    return this.locked(await this.orders.select('WHERE shop_domain = $1', [shopDomain]))
  }

  async ofPerson({ ids, shopOrders, phones, emails, until }: WhoseOrders): Promise<Order[]> {
    const nobodys = await this.shared({ phones, emails })
    return this.locked(
      await this.orders.select(
        `WHERE id = ANY($1::uuid[]) OR shop_domain || '/' || external_id = ANY($2::text[])
           OR ((phone = ANY($3::text[]) OR lower(document->'customer'->>'email') = ANY($4::text[])) AND placed_at <= coalesce($5::timestamptz, 'infinity'))`,
        [
          ...[ids, shopOrders, own(phones, nobodys.phones), own(emails, nobodys.emails)].map((some) => [...some]),
          until ?? null,
        ],
      ),
    )
  }

  async shared({
    phones,
    emails,
  }: Pick<WhoseOrders, 'phones' | 'emails'>): Promise<{ phones: string[]; emails: string[] }> {
    const rows = await this.database.session().query<{ phone: string | null; email: string | null }>(
      `SELECT phone, NULL AS email FROM orders.orders WHERE phone = ANY($1::text[])
         GROUP BY phone HAVING count(DISTINCT lower(document->'customer'->>'email')) > ${OTHERS}
       UNION ALL
       SELECT NULL, lower(document->'customer'->>'email') AS email FROM orders.orders
         WHERE lower(document->'customer'->>'email') = ANY($2::text[]) GROUP BY 2 HAVING count(DISTINCT phone) > ${OTHERS}`,
      [[...phones], [...emails]],
    )
    return { phones: rows.flatMap(({ phone }) => phone ?? []), emails: rows.flatMap(({ email }) => email ?? []) }
  }

  private async locked(found: readonly { id: string }[]): Promise<Order[]> {
    return (await this.orders.lockAll(found.map(({ id }) => ({ id })))).map((row) => row.document)
  }
}

/** So many e-mails may stand with a phone, and phones with an e-mail, that it is still one person's. */
const OTHERS = 3
const own = (some: readonly string[], nobodys: readonly string[]) => some.filter((one) => !nobodys.includes(one))

const versionedOf = (row: { document: Order; version: number }) => ({ order: row.document, version: row.version })

function toRow(order: Order): NewRowOf<typeof OrderEntity> {
  return {
    id: order.id,
    externalId: order.externalId,
    shopDomain: order.shopDomain,
    name: order.name,
    status: order.status,
    phone: order.customer.phone,
    place: placeOf(order.written, order.destination),
    lineDigest: digest(order.lines),
    shopUpdatedAt: new Date(order.shopUpdatedAt),
    placedAt: new Date(order.placedAt),
    document: order,
  }
}

const digest = (lines: Snapshot['lines']) =>
  createHash('sha256')
    .update(
      lines
        .map((line) => `${line.sku ?? line.title}×${line.quantity}`)
        .sort()
        .join('|'),
    )
    .digest('hex')
    .slice(0, 32)
