import { createHash } from 'node:crypto'
import type { TenantId } from '@litper/kernel'
import type { Envelope, NewParkedEvent, ParkedCount, ParkedEvent, ParkedEvents, ParkedKey } from '@litper/ports'
import type { Database } from '../database.ts'
import { ADMIT, COUNTS, DOUBT, DUE, LIST, PARK, POSTPONE, REMOVE, TAKE, TURN } from './parked-sql.ts'

interface KeyRow {
  id: string
  consumer: string
  key: string
  event: string
  event_id: string
  error: string
  attempts: number
  parked_at: Date
  try_at: Date
  waiting: number
}

/** PostgreSQL cannot keep a NUL in a text. */
const clean = (error: string) => error.replaceAll('\u0000', '')
/** What an index takes, with room to spare. */
const LONGEST = 500

/** The key as it is kept: one that a column or an index does not take is kept as its hash. */
const kept = ({ key }: Pick<Envelope, 'key'>) =>
  key.length > LONGEST || key.includes('\u0000') ? createHash('sha256').update(key).digest('hex') : key

/** What a group took from its bus and has not handled yet; whatever the bus is, it lies beside the state. */
export class PostgresParkedEvents implements ParkedEvents {
  constructor(private readonly db: Database) {}

  async admit(group: string, events: readonly Envelope[]): Promise<Set<string>> {
    const rows = await this.ask<{ id: string | null; key: string | null }>(ADMIT, [
      group,
      events.map(({ id }) => id),
      events.map(kept),
    ])
    const waiting = new Set(rows.flatMap(({ key }) => (key === null ? [] : [key])))
    if (waiting.size > 0) {
      const late = events.filter((event) => waiting.has(kept(event)))
      await this.park(
        group,
        late.map((envelope) => ({ envelope })),
      )
    }
    return new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])))
  }

  async park(group: string, events: readonly NewParkedEvent[]): Promise<void> {
    await this.ask(PARK, [
      group,
      events.map(({ envelope }) => kept(envelope)),
      events.map(({ envelope }) => envelope.id),
      JSON.stringify(events.map(({ envelope }) => envelope)),
      events.map(({ attempts }) => attempts ?? 0),
      events.map(({ error }) => (error === undefined ? null : clean(error))),
      events.map(({ waitMs }) => Math.round(waitMs ?? 0)),
    ])
  }

  async due(group: string): Promise<{ tenants: TenantId[]; nextMs?: number }> {
    const rows = await this.db.query<{ tenant_id: TenantId; wait: number }>(DUE, [group])
    const later = rows.filter(({ wait }) => wait > 0).map(({ wait }) => wait)
    return {
      tenants: rows.filter(({ wait }) => wait <= 0).map((row) => row.tenant_id),
      ...(later.length > 0 && { nextMs: Math.min(...later) }),
    }
  }

  async take(group: string, most: number): Promise<ParkedEvent[]> {
    const [turn] = await this.ask<{ mine: boolean }>(TURN, [group])
    if (!turn!.mine) return []
    const rows = await this.ask<ParkedEvent>(TAKE, [group, most])
    const failed = rows.findIndex((row) => row.failed)
    return failed === -1 ? rows : rows.slice(0, Math.max(1, failed))
  }

  async remove(group: string, ids: readonly string[]): Promise<void> {
    await this.ask(REMOVE, [group, ids])
  }

  async doubt(group: string, ids: readonly string[], error: string): Promise<void> {
    await this.ask(DOUBT, [group, ids, clean(error)])
  }

  async postpone(group: string, event: Envelope, waitMs: number, error: string, counts: boolean): Promise<void> {
    await this.ask(POSTPONE, [group, kept(event), event.id, waitMs, clean(error), counts ? 1 : 0])
  }

  async list({ after, limit }: { after?: string; limit: number }): Promise<ParkedKey[]> {
    const rows = await this.db.reading(() => this.ask<KeyRow>(LIST, [after ?? null, limit]))
    return rows.map(({ id, consumer: group, key, event, event_id: eventId, error, attempts, waiting, ...at }) => ({
      ...{ id, group, key, event, eventId, error, attempts, waiting },
      since: at.parked_at.toISOString(),
      nextTry: at.try_at.toISOString(),
    }))
  }

  counts(): Promise<ParkedCount[]> {
    return this.db.query<ParkedCount>(COUNTS)
  }

  private ask<T>(sql: string, parameters: readonly unknown[]): Promise<T[]> {
    return this.db.session().query<T>(sql, parameters)
  }
}
