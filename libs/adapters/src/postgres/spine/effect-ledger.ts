import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '@litper/kernel'
import type { Doubt, EffectLedger, EffectRow, NewEffect, Shares } from '@litper/ports'
import type { Database } from '../database.ts'
import { CLAIM_DUE, CLAIM_SHARES, type Due, effectOf, type Row } from './effect-claims.ts'
import type { Signals } from './signals.ts'

const NOBODY: Shares = { held: new Map(), least: 0 }

/** Longer than a living process needs to come back after the server was started again or its connection broke. */
const GRACE_MS = 1500

/** What an owner has claimed may have been called, and nobody knows what became of it. */
const RECLAIM = `UPDATE spine.effects SET state = 'pending', owner = NULL, uncertain = true, lost_at = now(), run_at = now()
  WHERE state = 'claimed' AND owner = $1`

/**
 * The ledger of calls to the world. A claim names its owner; the owner holds a session lock on its number, so that the
 * database itself knows at once when the process is dead, and what it had claimed becomes uncertain instead of lost.
 */
export class PostgresEffectLedger implements EffectLedger {
  private readonly owner = randomInt(1, 2 ** 47)
  /** The last claim left something that is due. */
  private crowded = false

  constructor(
    private readonly db: Database,
    private readonly signals: Signals,
    private readonly graceMs = GRACE_MS,
  ) {
    signals.onReconnect(async () => void (await this.open()))
  }

  async open(): Promise<this> {
    await this.signals.session('SELECT pg_advisory_lock($1)', [this.owner])
    return this
  }

  async enqueue(effects: readonly NewEffect[]): Promise<number> {
    const session = this.db.session()
    const added = await Promise.all(
      effects.map((effect) => session.batch('effects.add', effect, (all) => this.add(all))),
    )
    return added.filter(Boolean).length
  }

  private async add(effects: readonly NewEffect[]): Promise<boolean[]> {
    const ids = effects.map(() => newId())
    const rows = await this.db.session().query<{ id: string }>(
      `INSERT INTO spine.effects (id, tenant_id, kind, key, payload, run_at, correlation, traceparent)
       SELECT id, nullif(current_setting('litper.tenant', true), '')::uuid, kind, key, payload, coalesce(run_at, now()), correlation, traceparent
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::json[], $5::timestamptz[], $6::uuid[], $7::text[])
         AS e(id, kind, key, payload, run_at, correlation, traceparent)
       ON CONFLICT (tenant_id, kind, key) DO NOTHING RETURNING id`,
      [
        ids,
        effects.map((e) => e.kind),
        effects.map((e) => e.key),
        effects.map((e) => JSON.stringify(e.payload)),
        effects.map((e) => e.runAt ?? null),
        effects.map((e) => e.correlation),
        effects.map((e) => e.traceparent ?? null),
      ],
    )
    this.db.afterCommit(() => this.signals.notify('litper_effects'))
    const added = new Set(rows.map((row) => row.id))
    return ids.map((id) => added.has(id))
  }

  async settle(
    id: string,
    outcome: { state: 'done' | 'failed' | 'cancelled'; result?: unknown; error?: string },
  ): Promise<boolean> {
    return this.db.session().batch('effects.settle', { id, ...outcome }, async (all) => {
      const settled = await this.db.session().query<{ id: string }>(
        `UPDATE spine.effects e SET state = o.state, result = o.result, error = o.error, owner = NULL, settled_at = now()
         FROM json_to_recordset($1::json) AS o(id uuid, state text, result json, error text)
         WHERE e.id = o.id AND e.id = ANY($2::uuid[]) AND e.state IN ('pending', 'claimed', 'unknown')
           AND (e.owner IS NULL OR e.owner = $3) RETURNING e.id`,
        [JSON.stringify(all), all.map((one) => one.id), this.owner], // by their ids: of a JSON list the planner expects a hundred rows
      )
      const ids = new Set(settled.map((row) => row.id))
      return all.map((one) => ids.has(one.id))
    })
  }

  async postpone(id: string, until: Date, error: string, doubt: Doubt): Promise<void> {
    await this.db.query(
      `UPDATE spine.effects SET state = 'pending', owner = NULL, run_at = $2, error = $3, uncertain = $4 <> 'none',
         lost_at = CASE $4 WHEN 'new' THEN now() WHEN 'kept' THEN coalesce(lost_at, now()) END
       WHERE id = $1 AND state = 'claimed' AND owner = $5`,
      [id, until, error, doubt, this.owner],
    )
  }

  async claimDue(kinds: readonly string[], limit: number, shares: Shares = NOBODY): Promise<EffectRow[]> {
    if (!this.crowded) {
      const rows = await this.db.query<Due>(CLAIM_DUE, [this.owner, [...kinds], limit])
      if (rows[0]!.yes) return rows.flatMap((row) => (row.id === null ? [] : effectOf(row)))
      this.crowded = true
    }
    const { held, least } = shares
    const parameters = [this.owner, [...kinds], limit, least, [...held.keys()], [...held.values()]]
    const rows = await this.db.query<Row>(CLAIM_SHARES, parameters)
    this.crowded = rows.length >= limit
    return rows.map(effectOf)
  }

  async reclaimOrphans(inHand: readonly string[]): Promise<number> {
    const owners = await this.db.query<{ owner: string }>(
      `SELECT DISTINCT owner FROM spine.effects WHERE state = 'claimed' AND owner <> $1`,
      [this.owner],
    )
    const dropped = await this.db.query(
      `${RECLAIM} AND claimed_at < now() - interval '1 minute' AND id <> ALL($2) RETURNING 1`,
      [this.owner, [...inHand]],
    )
    let count = dropped.length
    for (const owner of await this.gone(owners.map((row) => row.owner))) {
      if (!(await this.hasLeft(owner))) continue
      const orphans = await this.db.query(`${RECLAIM} RETURNING 1`, [owner])
      count += orphans.length
      await this.makeRoom(owner)
    }
    if (count > 0) this.signals.notify('litper_effects')
    return count
  }

  /** Those whose lock is free; answered a moment later, because a restart of the server takes the lock of living processes too. */
  private async gone(owners: readonly string[]): Promise<string[]> {
    const away: string[] = []
    for (const owner of owners) {
      if (!(await this.hasLeft(owner))) continue
      await this.makeRoom(owner)
      away.push(owner)
    }
    if (away.length > 0) await sleep(this.graceMs, undefined, { ref: false })
    return away
  }

  /** Whether its lock is free; then we hold it, and it cannot come back meanwhile. */
  private async hasLeft(owner: string): Promise<boolean> {
    const [lock] = await this.signals.session<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [owner])
    return lock!.free
  }

  private async makeRoom(owner: string): Promise<void> {
    await this.signals.session('SELECT pg_advisory_unlock($1)', [owner])
  }

  onWake(listener: () => void): void {
    this.signals.on('litper_effects', listener)
  }
}
