import { createHash } from 'node:crypto'
import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'
import { type EntityManager, ILike, In, LessThan, MoreThanOrEqual, Not, Raw } from 'typeorm'
import type { Order, OrderStatus, Snapshot } from '../domain/order.ts'
import type { OrderStore } from '../usecases/ports.ts'
import { OrderEntity, type OrderRow } from './order.entity.ts'

/** Orders in PostgreSQL: the aggregate as one document, with the columns that are looked for beside it. */
export class PostgresOrderStore implements OrderStore {
  constructor(private readonly database: Database) {}

  private get rows() {
    return (this.database.session().manager as EntityManager).getRepository(OrderEntity)
  }

  async forDecision(by: { id: string } | { shopDomain: string; externalId: string }): Promise<Order | undefined> {
    return (
      await this.rows.findOne({ where: by, select: { id: true, document: true }, lock: { mode: 'pessimistic_write' } })
    )?.document
  }

  async find(by: { id: string } | { externalId: string }): Promise<Order | undefined> {
    return (await this.rows.findOne({ where: by, select: { id: true, document: true } }))?.document
  }

  async twin(phone: string, lines: Snapshot['lines'], since: Date): Promise<string | undefined> {
    const where = { phone, lineDigest: digest(lines), placedAt: MoreThanOrEqual(since), status: Not('cancelled') }
    return (await this.rows.findOne({ where, select: { id: true }, order: { placedAt: 'DESC' } }))?.id
  }

  async save(order: Order): Promise<void> {
    await this.rows.upsert(toRow(order) as OrderRow, { conflictPaths: ['id'], skipUpdateIfNoValuesChanged: false })
  }

  async page(query: { search?: string; status?: OrderStatus; after?: string; limit: number }): Promise<Order[]> {
    const rows = await this.rows.find({
      where: {
        ...(query.status && { status: query.status }),
        ...(query.after && { id: LessThan(query.after) }),
        ...(query.search && { search: ILike(`%${fold(query.search).replace(/[\\%_]/g, '\\$&')}%`) }),
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
    const lock = { mode: 'pessimistic_write' } as const
    return (await this.rows.find({ where, select: { id: true, document: true }, lock })).map((row) => row.document)
  }
}

function toRow(order: Order): OrderRow {
  const { customer, waybill } = order
  return {
    id: order.id,
    tenantId: currentTenant(),
    externalId: order.externalId,
    shopDomain: order.shopDomain,
    name: order.name,
    status: order.status,
    phone: customer.phone ?? null,
    lineDigest: digest(order.lines),
    shopUpdatedAt: new Date(order.shopUpdatedAt),
    placedAt: new Date(order.placedAt),
    document: order,
    search: fold(
      [
        order.name,
        customer.firstName,
        customer.lastName,
        customer.phone,
        customer.email,
        order.externalId,
        waybill?.number,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  }
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
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
