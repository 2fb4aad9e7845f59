import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Call, CallChange, CallQuery, CallStore } from '../usecases/ports.ts'
import { CallEntity } from './entities.ts'

/** $1: now; $2: how many. One call to a phone at a time, and none to a phone that is being called. */
const DUE = `
  SELECT c.id FROM voice.calls c
  WHERE c.state = 'waiting' AND c.due_at <= $1
    AND NOT EXISTS (SELECT 1 FROM voice.campaigns g WHERE g.id = c.campaign_id AND g.state <> 'running')
    AND NOT EXISTS (SELECT 1 FROM voice.tries t WHERE t.phone = c.phone AND t.state <> 'ended')
    AND NOT EXISTS (
      SELECT 1 FROM voice.calls o WHERE o.phone = c.phone AND o.state = 'waiting' AND (o.due_at, o.id) < (c.due_at, c.id) AND o.due_at <= $1
    )
  ORDER BY c.due_at, c.id LIMIT $2 FOR UPDATE OF c SKIP LOCKED`

export class PostgresCallStore implements CallStore {
  private readonly calls
  constructor(private readonly database: Database) {
    this.calls = tableOf(database, CallEntity)
  }

  add(call: Call): Promise<boolean> {
    return this.calls.add(call)
  }

  find(id: string): Promise<Call | undefined> {
    return this.calls.read({ id })
  }

  withKey(businessKey: string): Promise<Call | undefined> {
    return this.calls.read({ businessKey })
  }

  lock(id: string): Promise<Call | undefined> {
    return this.calls.lock({ id })
  }

  async change(id: string, change: CallChange): Promise<void> {
    await this.calls.change({ id, ...change })
  }

  async page({ orderId, campaignId, state, needsPerson, after, limit }: CallQuery): Promise<Call[]> {
    if (!needsPerson) return [...(await this.calls.page({ where: { orderId, campaignId, state }, after, limit }))]
    const given: unknown[] = [limit]
    const also = (sql: string, value: unknown) => (value === undefined ? [] : [`${sql} $${given.push(value)}`])
    const where = [
      'needs_person AND resolved_at IS NULL',
      ...also('order_id =', orderId),
      ...also('campaign_id =', campaignId),
      ...also('state =', state),
      ...also('id <', after),
    ]
    return [...(await this.calls.select(`WHERE ${where.join(' AND ')} ORDER BY id DESC LIMIT $1`, given))]
  }

  async lockWaitingOf({ orderId }: { orderId: string }): Promise<Call[]> {
    return [...(await this.calls.lockAll({ orderId, state: 'waiting' }))]
  }

  async lockWaitingOfCampaign(campaignId: string, limit: number): Promise<Call[]> {
    const rows = await this.calls.select("WHERE campaign_id = $1 AND state = 'waiting' ORDER BY id LIMIT $2", [
      campaignId,
      limit,
    ])
    return this.locked(rows.map(({ id }) => id))
  }

  async lockDue(now: Date, limit: number): Promise<Call[]> {
    const rows = await this.database.session().query<{ id: string }>(DUE, [now.toISOString(), limit])
    return this.locked(rows.map(({ id }) => id))
  }

  async countOf(businessKey: string): Promise<number> {
    const [row] = await this.database
      .session()
      .query<{ n: number }>(
        "SELECT count(*)::int AS n FROM voice.calls WHERE business_key = $1 OR business_key LIKE $1 || '/again-%'",
        [businessKey],
      )
    return row?.n ?? 0
  }

  /** Of these, those that still wait, in their order. */
  private async locked(ids: readonly string[]): Promise<Call[]> {
    const rows = await this.calls.lockAll(ids.map((id) => ({ id })))
    const waiting = new Map(rows.filter(({ state }) => state === 'waiting').map((row) => [row.id, row]))
    return ids.flatMap((id) => waiting.get(id) ?? [])
  }
}
