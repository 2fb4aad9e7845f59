import { createHmac } from 'node:crypto'
import { conflict, newId } from '@litper/kernel'
import {
  ACTION_KINDS,
  type ActionKind,
  type Control,
  type ControlChange,
  type ControlCounts,
  type Controls,
  dayOf,
  judgeLeaving,
  type Leaving,
  minuteOf,
  NotYet,
  type Used,
  type Withheld,
  withheldError,
} from '@litper/ports'
import type { Database } from '../database.ts'
import type { Scope } from '../scope.ts'
import {
  COUNTS,
  type ControlRow,
  controlOf,
  defaultOf,
  NOTHING_YET,
  USED,
  type WithheldRow,
  withheldOf,
} from './control-rows.ts'

interface Options {
  readonly scope: Scope
  /** Of the hash of phones. */
  readonly secret: string
  /** Effects may be due now. */
  readonly wake?: () => void
  readonly now?: () => Date
}

/** In schema `spine`. One transaction with a lock per tenant and kind decides and counts, so that a limit holds over all processes. */
export class PostgresControls implements Controls {
  constructor(
    private readonly db: Database,
    private readonly options: Options,
  ) {}

  private now = (): Date => this.options.now?.() ?? new Date()

  private query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.db.session().query<T>(sql, parameters)
  }

  list(): Promise<(Control & ControlCounts)[]> {
    return this.db.transaction(async () => {
      const rows = await this.query<ControlRow>('SELECT * FROM spine.controls')
      const counts = await this.query<ControlCounts & { kind: string }>(COUNTS, [dayOf(this.now())])
      return ACTION_KINDS.map((kind) => {
        const row = rows.find((one) => one.kind === kind)
        const { kind: _, ...counted } = counts.find((one) => one.kind === kind) ?? { kind, ...NOTHING_YET }
        return { ...(row ? controlOf(row) : defaultOf(kind)), ...counted }
      })
    })
  }

  async set(kind: ActionKind, { on, dryRun, pilot, limits, reason }: ControlChange, by: string): Promise<void> {
    await this.db.transaction(() =>
      this.query(
        `INSERT INTO spine.controls (tenant_id, kind, is_on, dry_run, pilot, limits, reason, set_by, set_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (tenant_id, kind) DO UPDATE SET is_on = $3, dry_run = $4, pilot = $5, limits = $6, reason = $7, set_by = $8, set_at = $9`,
        [
          this.options.scope(),
          kind,
          on,
          dryRun,
          pilot ? JSON.stringify(pilot) : null,
          JSON.stringify(limits),
          reason ?? null,
          by,
          this.now(),
        ],
      ),
    )
    await this.release(kind)
  }

  async pause(kind: ActionKind, reason: string, by: string): Promise<void> {
    const now = this.now()
    const paused = await this.db.transaction(() =>
      this.query(
        `INSERT INTO spine.controls AS c (tenant_id, kind, paused, set_by, set_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (tenant_id, kind) DO UPDATE SET paused = $3, set_by = $4, set_at = $5 WHERE c.paused IS NULL RETURNING kind`,
        [this.options.scope(), kind, JSON.stringify({ reason, since: now, by }), by, now],
      ),
    )
    if (paused.length === 0) throw conflict('control.paused')
  }

  async resume(kind: ActionKind, reason: string, by: string): Promise<void> {
    const resumed = await this.db.transaction(() =>
      this.query(
        `UPDATE spine.controls SET paused = NULL, reason = $2, set_by = $3, set_at = $4
         WHERE kind = $1 AND paused IS NOT NULL RETURNING kind`,
        [kind, reason, by, this.now()],
      ),
    )
    if (resumed.length === 0) throw conflict('control.not_paused')
    await this.release(kind)
  }

  /** What waits is judged anew. */
  private async release(kind: ActionKind): Promise<void> {
    const sql = `UPDATE spine.effects SET run_at = now() WHERE state = 'pending' AND error = $1`
    await this.db.transaction(() => this.query(sql, [waitingFor(kind)]))
    this.options.wake?.()
  }

  async withheld({ kind, after, limit }: { kind?: ActionKind; after?: string; limit: number }): Promise<Withheld[]> {
    const rows = await this.db.transaction(() =>
      this.query<WithheldRow>(
        `SELECT id, kind, because, what, city, carrier, about, at FROM spine.withheld
         WHERE ($1::text IS NULL OR kind = $1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
        [kind ?? null, after ?? null, limit],
      ),
    )
    return rows.map(withheldOf)
  }

  async pass(leaving: Leaving, effect: { id: string; createdAt: Date }): Promise<void> {
    const now = this.now()
    const judgement = await this.db.separateTransaction(() => this.judge(leaving, effect, now))
    if (judgement.go) return
    if ('waitUntil' in judgement) throw new NotYet(judgement.waitUntil, waitingFor(leaving.kind))
    throw withheldError(judgement.because)
  }

  private async judge(leaving: Leaving, effect: { id: string; createdAt: Date }, now: Date) {
    const { kind } = leaving
    const [row] = await this.query<ControlRow>('SELECT * FROM spine.controls WHERE kind = $1', [kind])
    if (!row) return { go: true } as const
    const control = { ...controlOf(row), isPaused: row.paused !== null }
    const phone = leaving.phone ? this.hashOf(leaving.phone) : null
    await this.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `controls ${this.options.scope()} ${kind}`,
    ])
    const used = await this.used(effect.id, [kind, control.dryRun, dayOf(now), minuteOf(now), phone])
    const judgement = judgeLeaving(control, leaving, used, { now, since: effect.createdAt })
    if (judgement.go || ('because' in judgement && judgement.because === 'dry_run'))
      await this.count(effect.id, kind, control.dryRun, phone, now)
    if (!judgement.go && 'because' in judgement) await this.keep(leaving, effect.id, judgement.because, now)
    return judgement
  }

  /** What another try of the same effect has counted already limits nothing. */
  private async used(effectId: string, parameters: unknown[]): Promise<Used> {
    const counted = await this.query('SELECT 1 FROM spine.control_passes WHERE effect_id = $1 AND NOT dry', [effectId])
    if (counted.length > 0) return { today: 0, thisMinute: 0, phoneToday: 0 }
    const [used] = await this.query<Used>(USED, parameters)
    return used!
  }

  private async count(effectId: string, kind: ActionKind, dry: boolean, phone: Buffer | null, now: Date) {
    await this.query(
      `INSERT INTO spine.control_passes (tenant_id, effect_id, kind, dry, phone, at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (tenant_id, effect_id) DO NOTHING`,
      [this.options.scope(), effectId, kind, dry, phone, now],
    )
    await this.query(`DELETE FROM spine.control_passes WHERE kind = $1 AND at < $2`, [
      kind,
      new Date(now.getTime() - 2 * 86_400_000),
    ])
  }

  private async keep(leaving: Leaving, effectId: string, because: Withheld['because'], now: Date): Promise<void> {
    const { kind, what, city = null, carrier = null, about = {} } = leaving
    await this.query(
      `INSERT INTO spine.withheld (tenant_id, id, effect_id, kind, because, what, city, carrier, about, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (tenant_id, effect_id) DO NOTHING`,
      [this.options.scope(), newId(), effectId, kind, because, what, city, carrier, JSON.stringify(about), now],
    )
    await this.query('DELETE FROM spine.withheld WHERE kind = $1 AND at < $2', [
      kind,
      new Date(now.getTime() - 90 * 86_400_000),
    ])
  }

  private hashOf = (phone: string): Buffer =>
    createHmac('sha256', this.options.secret).update(`controls ${this.options.scope()} ${phone}`).digest()
}

/** As an effect's error: which control holds it. */
const waitingFor = (kind: ActionKind): string => `controls: ${kind} must wait`
