import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Outcome } from '../domain/outcome.ts'
import type { Dimension, FollowedParcel, Group, OutcomeStore } from '../usecases/ports.ts'
import { OutcomeEntity, ParcelEntity } from './entities.ts'

/** Written out, so that no name from outside becomes SQL. */
const COLUMN: Readonly<Record<Dimension, string>> = {
  purpose: 'purpose',
  hour: 'hour',
  carrier: 'carrier',
  city: 'city',
}

export class PostgresOutcomes implements OutcomeStore {
  private readonly parcels
  private readonly outcomes
  constructor(private readonly database: Database) {
    this.parcels = tableOf(database, ParcelEntity)
    this.outcomes = tableOf(database, OutcomeEntity)
  }

  lockParcel(orderId: string): Promise<FollowedParcel | undefined> {
    return this.parcels.lock({ orderId })
  }

  saveParcel(parcel: FollowedParcel): Promise<void> {
    return this.parcels.save(parcel)
  }

  async lockOfOrder(orderId: string): Promise<Outcome[]> {
    return (await this.outcomes.lockAll({ orderId })).map(fromRow)
  }

  add(outcome: Outcome): Promise<boolean> {
    return this.outcomes.add(toRow(outcome))
  }

  save(outcome: Outcome): Promise<void> {
    return this.outcomes.save(toRow(outcome))
  }

  async group({ by, from, until, purpose, limit }: Parameters<OutcomeStore['group']>[0]): Promise<Group[]> {
    const names = by.map((one) => COLUMN[one])
    const rows = await this.database.session().query<Record<string, string | null>>(
      `SELECT ${names.map((name) => `${name}::text AS "by_${name}",`).join(' ')} count(*) AS messages,
         count(*) FILTER (WHERE moved_at <= sent_at + interval '1 day') AS moved,
         count(*) FILTER (WHERE moved_at <= sent_at + interval '2 days') AS moved_two_days,
         count(*) FILTER (WHERE ended = 'delivered') AS delivered, count(*) FILTER (WHERE ended = 'returned') AS returned,
         count(ticket_at) AS tickets
       FROM learning.outcomes WHERE sent_at >= $1 AND sent_at < $2 AND ($3::text IS NULL OR purpose = $3)
       ${names.length > 0 ? `GROUP BY ${names.join(', ')}` : ''} ORDER BY ${names.map((_, at) => at + 1).join(', ') || 1} LIMIT $4`,
      [from, until, purpose ?? null, limit],
    )
    return rows.map((row) => ({
      by: Object.fromEntries(by.map((one) => [one, row[`by_${COLUMN[one]}`] ?? null])),
      messages: Number(row['messages']),
      moved: Number(row['moved']),
      movedTwoDays: Number(row['moved_two_days']),
      delivered: Number(row['delivered']),
      returned: Number(row['returned']),
      tickets: Number(row['tickets']),
    }))
  }
}

const fromRow = ({ sentAt, movedAt, ticketAt, ...row }: RowOf<typeof OutcomeEntity>): Outcome => ({
  ...row,
  sentAt: sentAt.toISOString(),
  ...(movedAt && { movedAt: movedAt.toISOString() }),
  ...(ticketAt && { ticketAt: ticketAt.toISOString() }),
})
const toRow = ({ sentAt, movedAt, ticketAt, ...outcome }: Outcome) => ({
  ...outcome,
  sentAt: new Date(sentAt),
  ...(movedAt !== undefined && { movedAt: new Date(movedAt) }),
  ...(ticketAt !== undefined && { ticketAt: new Date(ticketAt) }),
})
