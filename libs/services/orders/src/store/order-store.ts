import { createHash } from 'node:crypto'
import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'
import { type EntityManager, In, LessThan, Raw } from 'typeorm'
import type { Order, OrderStatus, Snapshot } from '../domain/order.ts'
import type { OrderStore } from '../usecases/ports.ts'
import { OrderEntity, type OrderRow } from './order.entity.ts'

interface Kept {
  readonly id: string
  readonly document: Order
}

const SAVE = `
  INSERT INTO orders.orders (id, tenant_id, external_id, shop_domain, name, status, phone, line_digest, shop_updated_at, placed_at, document)
  SELECT * FROM json_to_recordset($1::json) AS o(id uuid, "tenantId" uuid, "externalId" text, "shopDomain" text, name text, status text,
    phone text, "lineDigest" text, "shopUpdatedAt" timestamptz, "placedAt" timestamptz, document jsonb)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, status = excluded.status, phone = excluded.phone, line_digest = excluded.line_digest,
    shop_updated_at = excluded.shop_updated_at, placed_at = excluded.placed_at, document = excluded.document, version = orders.version + 1`

/** Orders in PostgreSQL: the aggregate as one document, with the columns that are looked for beside it. */
export class PostgresOrderStore implements OrderStore {
  constructor(private readonly database: Database) {}

  private get rows() {
    return (this.database.session().manager as EntityManager).getRepository(OrderEntity)
  }

  async lock(by: { id: string } | { shopDomain: string; externalId: string }): Promise<Order | undefined> {
    const session = this.database.session()
    if ('id' in by) {
      await session.takeTurn(`order ${by.id}`)
      return session.batch('orders.lock', by.id, (ids) => this.lockIds(ids))
    }
    const name = `${by.shopDomain}/${by.externalId}`
    await session.takeTurn(`order ${name}`)
    const order = await session.batch('orders.lock-external', by, (all) => this.lockExternal(all))
    const waited = order && (await session.takeTurn(`order ${order.id}`))
    return waited ? session.batch('orders.lock', order.id, (ids) => this.lockIds(ids)) : order
  }

  private async lockIds(ids: readonly string[]): Promise<(Order | undefined)[]> {
    const rows = await this.database
      .session()
      .query<Kept>('SELECT id, document FROM orders.orders WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids])
    const found = new Map(rows.map((row) => [row.id, row.document]))
    return ids.map((id) => found.get(id))
  }

  private async lockExternal(
    all: readonly { shopDomain: string; externalId: string }[],
  ): Promise<(Order | undefined)[]> {
    const rows = await this.database.session().query<Kept>(
      `SELECT id, document FROM orders.orders
       WHERE (shop_domain, external_id) IN (SELECT * FROM unnest($1::text[], $2::text[])) ORDER BY id FOR UPDATE`,
      [all.map((one) => one.shopDomain), all.map((one) => one.externalId)],
    )
    const found = new Map(rows.map(({ document: o }) => [`${o.shopDomain}/${o.externalId}`, o]))
    return all.map((one) => found.get(`${one.shopDomain}/${one.externalId}`))
  }

  async find(by: { id: string } | { externalId: string }): Promise<Order | undefined> {
    return (await this.rows.findOne({ where: by, select: { id: true, document: true } }))?.document
  }

  versioned(id: string): Promise<{ order: Order; version: number } | undefined> {
    return this.database.session().batch('orders.versioned', id, async (ids) => {
      const rows = await this.database
        .session()
        .query<Kept & { version: string }>('SELECT id, document, version FROM orders.orders WHERE id = ANY($1)', [ids])
      const found = new Map(rows.map((row) => [row.id, { order: row.document, version: Number(row.version) }]))
      return ids.map((one) => found.get(one))
    })
  }

  async following(after: string | undefined, limit: number): Promise<{ order: Order; version: number }[]> {
    const rows = await this.database
      .session()
      .query<Kept & { version: string }>(
        'SELECT id, document, version FROM orders.orders WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
        [after ?? null, limit],
      )
    return rows.map(({ document: order, version }) => ({ order, version: Number(version) }))
  }

  async some(ids: readonly string[]): Promise<Order[]> {
    const rows = await this.database
      .session()
      .query<Kept>('SELECT id, document FROM orders.orders WHERE id = ANY($1)', [ids])
    const found = new Map(rows.map((row) => [row.id, row.document]))
    return ids.flatMap((id) => found.get(id) ?? [])
  }

  async twin(phone: string, lines: Snapshot['lines'], since: Date): Promise<string | undefined> {
    await this.database.session().takeTurn(`twin ${phone}`)
    const wanted = { phone, digest: digest(lines), since: since.toISOString() }
    return this.database.session().batch('orders.twin', wanted, async (all) => {
      const rows = await this.database.session().query<{ id: string | null }>(
        `SELECT t.id FROM ROWS FROM (json_to_recordset($1::json) AS (phone text, digest text, since timestamptz)) WITH ORDINALITY w(phone, digest, since, n)
         LEFT JOIN LATERAL (SELECT id FROM orders.orders o WHERE o.phone = w.phone AND o.line_digest = w.digest AND o.placed_at >= w.since
                              AND o.status <> 'cancelled' ORDER BY o.placed_at DESC LIMIT 1) t ON true ORDER BY w.n`,
        [JSON.stringify(all)],
      )
      return rows.map((row) => row.id ?? undefined)
    })
  }

  async save(order: Order): Promise<void> {
    await this.database.session().batch('orders.save', toRow(order), async (rows) => {
      await this.database.session().query(SAVE, [JSON.stringify(rows)])
      return []
    })
  }

  async page(query: { status?: OrderStatus; after?: string; limit: number }): Promise<Order[]> {
    const rows = await this.rows.find({
      where: {
        ...(query.status && { status: query.status }),
        ...(query.after && { id: LessThan(query.after) }),
      },
      select: { id: true, document: true },
      order: { id: 'DESC' },
      take: query.limit,
    })
    return rows.map((row) => row.document)
  }

  async ofCustomer(query: {
    shopDomain: string
    externalIds?: readonly string[]
    phone?: string
    email?: string
  }): Promise<Order[]> {
    const { shopDomain, externalIds, phone, email } = query
    const all = externalIds === undefined
    const where = all
      ? [{ shopDomain }]
      : [
          { shopDomain, externalId: In([...externalIds]) },
          ...(phone ? [{ shopDomain, phone }] : []),
          ...(email
            ? [{ shopDomain, document: Raw(() => `lower(document->'customer'->>'email') = lower(:email)`, { email }) }]
            : []),
        ]
    const found = await this.rows.find({ where, select: { id: true }, order: { id: 'ASC' } })
    const ids = found.map(({ id }) => id)
    for (const id of ids) await this.database.session().takeTurn(`order ${id}`) // or what works beside this one writes over it
    return (await this.lockIds(ids)).filter((order) => order !== undefined)
  }
}

function toRow(order: Order): OrderRow {
  return {
    id: order.id,
    tenantId: currentTenant(),
    externalId: order.externalId,
    shopDomain: order.shopDomain,
    name: order.name,
    status: order.status,
    phone: order.customer.phone ?? null,
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
