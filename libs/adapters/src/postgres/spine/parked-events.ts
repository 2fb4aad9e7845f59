import { hash } from 'node:crypto'
import type { TenantId } from '@litper/kernel'
import type { Envelope, NewParkedEvent, ParkedCount, ParkedEvent, ParkedEvents, ParkedKey } from '@litper/ports'
import type { Database } from '../database.ts'
import { ADMIT, COUNTS, DOUBT, DUE, LIST, PARK, POSTPONE, REMOVE, TAKE, TURN, WAITING } from './parked-sql.ts'

interface KeyRow {
  id: string
  consumer: string
  key: string
  envelope: Envelope
  event_id: string
  error: string
  attempts: number
  parked_at: Date
  try_at: Date
  waiting: number
}

/** PostgreSQL cannot keep a NUL in a text. */
const clean = (error: string) => error.replaceAll('\u0000', '')
/** What is shown of a key. */
const SHOWN = 200

/** PostgreSQL gives a uuid with hyphens. */
const plain = (lane: string) => lane.replaceAll('-', '')
/** One key of one tenant in one group, whatever characters it has. */
const laneOf = (group: string, { tenant, key }: Pick<Envelope, 'tenant' | 'key'>) =>
  hash('md5', Buffer.from(`${group}/${tenant}/${key}`, 'utf16le'))

/** What a group took from its bus and has not handled yet; whatever the bus is, it lies beside the state. */
export class PostgresParkedEvents implements ParkedEvents {
  constructor(private readonly db: Database) {}

  /** Mostly one statement. What waited for its key is put behind it, or asked for again when the key has become free meanwhile. */
  async admit(group: string, events: readonly Envelope[]): Promise<Set<string>> {
    const fresh = new Set<string>()
    let rest = events.map((envelope) => ({ envelope, lane: laneOf(group, envelope) }))
    do {
      const lanes = rest.map(({ lane }) => lane)
      const ids = rest.map(({ envelope }) => envelope.id)
      const rows = await this.ask<{ id: string | null; lane: string | null }>(ADMIT, [group, ids, lanes])
      const behind = new Set<string>()
      for (const { id, lane } of rows)
        if (id) fresh.add(id)
        else behind.add(plain(lane!))
      rest = rest.filter(({ lane }) => behind.has(lane))
      if (rest.length === 0) return fresh
      const waiting = await this.waiting([...behind])
      const late = rest.filter(({ lane }) => waiting.has(lane))
      if (late.length > 0) await this.park(group, late)
      rest = rest.filter(({ lane }) => !waiting.has(lane))
    } while (rest.length > 0)
    return fresh
  }

  private async waiting(lanes: readonly string[]): Promise<Set<string>> {
    const rows = await this.ask<{ lane: string }>(WAITING, [lanes])
    return new Set(rows.map(({ lane }) => plain(lane)))
  }

  async park(group: string, events: readonly NewParkedEvent[]): Promise<void> {
    await this.ask(PARK, [
      group,
      events.map(({ envelope }) => laneOf(group, envelope)),
      events.map(({ envelope }) => clean(envelope.key).slice(0, SHOWN)),
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
    await this.ask(POSTPONE, [event.id, laneOf(group, event), waitMs, clean(error), counts ? 1 : 0])
  }

  async list({ after, limit }: { after?: string; limit: number }): Promise<ParkedKey[]> {
    const rows = await this.db.reading(() => this.ask<KeyRow>(LIST, [after ?? null, limit]))
    return rows.map(({ id, consumer: group, key, envelope, event_id: eventId, error, attempts, waiting, ...at }) => ({
      ...{ id, group, key, event: envelope.name, eventId, error, attempts, waiting },
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
