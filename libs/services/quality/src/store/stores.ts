import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Parcel } from '../domain/parcel.ts'
import { isOpen, type Ticket } from '../domain/ticket.ts'
import type { ParcelStore, TicketStore } from '../usecases/ports.ts'
import { AttemptEntity, ParcelEntity, TicketEntity } from './entities.ts'

export class PostgresParcels implements ParcelStore {
  private readonly parcels
  private readonly attempts
  constructor(private readonly database: Database) {
    this.parcels = tableOf(database, ParcelEntity)
    this.attempts = tableOf(database, AttemptEntity)
  }

  async lock(waybillId: string): Promise<Parcel | undefined> {
    const row = await this.parcels.lock({ waybillId })
    return row && parcelFrom(row)
  }

  async lockOfOrder(orderId: string): Promise<Parcel[]> {
    return (await this.parcels.lockAll({ orderId })).map(parcelFrom)
  }

  save({ stateSince, scannedAt, contactedAt, ...parcel }: Parcel): Promise<void> {
    return this.parcels.save({
      ...parcel,
      stateSince: new Date(stateSince),
      scannedAt: new Date(scannedAt),
      ...(contactedAt !== undefined && { contactedAt: new Date(contactedAt) }),
    })
  }

  async still(before: Date, limit: number): Promise<Parcel[]> {
    const rows = await this.parcels.select('WHERE NOT ended AND scanned_at < $1 ORDER BY scanned_at LIMIT $2', [
      before,
      limit,
    ])
    return rows.map(parcelFrom)
  }

  async attempted({ waybillId, carrier, city }: Parcel, at: string): Promise<void> {
    await this.attempts.add({ waybillId, carrier, city, at: new Date(at) })
  }

  async attemptsNear({ carrier, city }: Pick<Parcel, 'carrier' | 'city'>, times: readonly string[]) {
    if (times.length === 0) return new Map<string, number>()
    const rows = await this.database.session().query<{ at: string; n: string }>(
      `SELECT t.at, count(*) AS n FROM unnest($3::text[]) AS t(at) JOIN quality.attempts a ON a.carrier = $1 AND a.city = $2
         AND a.at BETWEEN t.at::timestamptz - interval '1 minute' AND t.at::timestamptz + interval '1 minute' GROUP BY t.at`,
      [carrier, city, times],
    )
    return new Map(rows.map(({ at, n }) => [at, Number(n)]))
  }
}

export class PostgresTickets implements TicketStore {
  private readonly tickets
  constructor(database: Database) {
    this.tickets = tableOf(database, TicketEntity)
  }

  open({ openedAt, changedAt, ...ticket }: Ticket): Promise<boolean> {
    return this.tickets.add({ ...ticket, openedAt: new Date(openedAt), changedAt: new Date(changedAt) })
  }

  async lock(id: string): Promise<Ticket | undefined> {
    const row = await this.tickets.lock({ id })
    return row && ticketFrom(row)
  }

  async lockOpenOf(orderId: string): Promise<Ticket[]> {
    return (await this.tickets.lockAll({ orderId })).map(ticketFrom).filter(isOpen)
  }

  async lockResolved(before: Date, limit: number): Promise<Ticket[]> {
    const due = await this.tickets.select(`WHERE state = 'resolved' AND changed_at < $1 ORDER BY changed_at LIMIT $2`, [
      before,
      limit,
    ])
    const rows = await this.tickets.lockAll(due.map(({ id }) => ({ id })))
    return rows.filter(({ state, changedAt }) => state === 'resolved' && changedAt < before).map(ticketFrom)
  }

  async change({ id, state, changedAt, owner, note }: Parameters<TicketStore['change']>[0]): Promise<void> {
    const [who, why] = [owner !== undefined && { owner }, note !== undefined && { note }]
    await this.tickets.change({ id, state, changedAt: new Date(changedAt), ...who, ...why })
  }

  async page({ state, cause, after, limit }: Parameters<TicketStore['page']>[0]): Promise<Ticket[]> {
    return (await this.tickets.page({ where: { state, cause }, after, limit })).map(ticketFrom)
  }
}

const parcelFrom = ({ stateSince, scannedAt, contactedAt, ...row }: RowOf<typeof ParcelEntity>): Parcel => ({
  ...row,
  stateSince: stateSince.toISOString(),
  scannedAt: scannedAt.toISOString(),
  ...(contactedAt && { contactedAt: contactedAt.toISOString() }),
})
const ticketFrom = ({ openedAt, changedAt, ...row }: RowOf<typeof TicketEntity>): Ticket => ({
  ...row,
  openedAt: openedAt.toISOString(),
  changedAt: changedAt.toISOString(),
})
