import type { ActionKind, Control, ControlCounts, Withheld } from '@litper/ports'

export interface ControlRow {
  readonly kind: ActionKind
  readonly is_on: boolean
  readonly dry_run: boolean
  readonly pilot: Control['pilot'] | null
  readonly limits: Control['limits']
  readonly reason: string | null
  readonly paused: { readonly reason: string; readonly since: string; readonly by: string } | null
  readonly set_by: string
  readonly set_at: Date
}
export interface WithheldRow {
  readonly id: string
  readonly kind: ActionKind
  readonly because: Withheld['because']
  readonly what: string
  readonly city: string | null
  readonly carrier: string | null
  readonly about: Record<string, string>
  readonly at: Date
}
export const NOTHING_YET: ControlCounts = { passedToday: 0, withheldToday: 0, waiting: 0 }

/** Nobody has set it: on, without limits. */
export const defaultOf = (kind: ActionKind): Control => ({ kind, on: true, dryRun: false, limits: {} })

export const controlOf = (row: ControlRow): Control => ({
  kind: row.kind,
  on: row.is_on,
  dryRun: row.dry_run,
  pilot: row.pilot ?? undefined,
  limits: row.limits,
  reason: row.reason ?? undefined,
  paused: row.paused ? { ...row.paused, since: new Date(row.paused.since) } : undefined,
  setBy: row.set_by,
  setAt: row.set_at,
})

export const withheldOf = ({ city, carrier, ...row }: WithheldRow): Withheld => ({
  ...row,
  ...(city !== null && { city }),
  ...(carrier !== null && { carrier }),
})

/** By kind, for one tenant; $1: the beginning of the day. A waiting effect says in its error which control holds it. */
export const COUNTS = `
  SELECT kind, sum(passed)::int AS "passedToday", sum(withheld)::int AS "withheldToday", sum(waiting)::int AS waiting FROM (
    SELECT kind, count(*) AS passed, 0 AS withheld, 0 AS waiting FROM spine.control_passes
      WHERE at >= $1 AND NOT dry GROUP BY kind
    UNION ALL SELECT kind, 0, count(*), 0 FROM spine.withheld WHERE at >= $1 GROUP BY kind
    UNION ALL SELECT split_part(error, ' ', 2), 0, 0, count(*) FROM spine.effects
      WHERE state = 'pending' AND error LIKE 'controls: %' GROUP BY 1) counted
  GROUP BY kind`

/** What left of a kind: $1 kind, $2 dry, $3 the day, $4 the minute, $5 the phone's hash. */
export const USED = `
  SELECT count(*)::int AS today, count(*) FILTER (WHERE at >= $4)::int AS "thisMinute",
    count(*) FILTER (WHERE phone = $5)::int AS "phoneToday"
  FROM spine.control_passes WHERE kind = $1 AND dry = $2 AND at >= $3`
