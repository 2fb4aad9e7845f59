import type { TenantId } from '@litper/kernel'
import type { EffectRow } from '@litper/ports'

export interface Row {
  id: string
  tenant_id: string
  kind: string
  key: string
  payload: unknown
  attempts: number
  uncertain: boolean
  lost_for_ms: number | null
  correlation: string
  traceparent: string | null
  created_at: Date
  controlled: boolean
}

/** Nothing was claimed: one row without an effect. */
export type Due = { readonly yes: boolean } & (Row | { readonly id: null })

export const effectOf = (row: Row): EffectRow => ({
  id: row.id,
  tenant: row.tenant_id as TenantId,
  kind: row.kind,
  key: row.key,
  payload: row.payload,
  attempts: row.attempts,
  uncertain: row.uncertain,
  lostForMs: row.lost_for_ms ?? undefined,
  correlation: row.correlation,
  traceparent: row.traceparent ?? undefined,
  createdAt: row.created_at,
  controlled: row.controlled,
})

const CLAIM = `UPDATE spine.effects SET state = 'claimed', owner = $1, claimed_at = now(), attempts = attempts + 1`
/** Whether its tenant has set any roll-out control: only then the controls are asked. */
const CONTROLLED = `EXISTS (SELECT FROM spine.controls c WHERE c.tenant_id = effects.tenant_id AND c.restricts) AS controlled`
/** In whole milliseconds; a floating-point number, for it is more than an integer holds after some weeks. */
const LOST_FOR = 'floor(extract(epoch FROM now() - lost_at) * 1000)::float8 AS lost_for_ms'
const COLUMNS = `id, tenant_id, kind, key, payload, attempts, uncertain, ${LOST_FOR}, correlation, traceparent, created_at, ${CONTROLLED}`

/** Values in subqueries: the planner does not look into them, and keeps one plan. */
const KINDS = 'unnest((SELECT $2::text[])) AS k(kind)'
const LIMIT = '(SELECT $3::int)'

/** Whether one tenant alone has anything pending: then it is both the first and the last in the index of each kind. */
const ONE_TENANT = `(SELECT count(DISTINCT tenant_id) <= 1 FROM ${KINDS}, LATERAL (
    (SELECT tenant_id FROM spine.effects WHERE kind = k.kind AND state = 'pending' ORDER BY tenant_id LIMIT 1) UNION ALL
    (SELECT tenant_id FROM spine.effects WHERE kind = k.kind AND state = 'pending' ORDER BY tenant_id DESC LIMIT 1)) ends)`

/**
 * All that is due, or when that is more than the limit: the oldest if all is one tenant's, else nothing. `yes`: whether
 * it was allowed. The arrays are made once: as a plain subquery the planner may ask it again and again, which skips what
 * it has locked and takes more.
 */
export const CLAIM_DUE = `WITH due AS MATERIALIZED (
    SELECT e.id, e.run_at FROM ${KINDS}, LATERAL (
      SELECT id, run_at FROM spine.effects WHERE kind = k.kind AND state = 'pending' AND run_at <= now()
      ORDER BY run_at LIMIT ${LIMIT} + 1) e),
  counted AS (SELECT count(*)::int AS n FROM due),
  allowed AS (SELECT CASE WHEN n <= ${LIMIT} THEN true ELSE ${ONE_TENANT} END AS yes FROM counted),
  taken AS MATERIALIZED (
    SELECT id FROM spine.effects
    WHERE id = ANY(ARRAY(SELECT id FROM due WHERE (SELECT yes FROM allowed) ORDER BY run_at LIMIT ${LIMIT})) AND state = 'pending'
    FOR UPDATE SKIP LOCKED),
  claimed AS (${CLAIM} WHERE id = ANY(ARRAY(SELECT id FROM taken)) RETURNING ${COLUMNS})
  SELECT yes, claimed.* FROM counted CROSS JOIN allowed LEFT JOIN claimed ON true`

/**
 * Shared out by tenant. The kinds' tenants are found by jumping from one to the next in the index; each offers its oldest, which are
 * numbered from what the tenant holds already; the lowest numbers are claimed.
 */
export const CLAIM_SHARES = `WITH RECURSIVE owners AS (
    SELECT k.kind, f.tenant_id FROM ${KINDS}, LATERAL (
      SELECT tenant_id FROM spine.effects WHERE kind = k.kind AND state = 'pending' ORDER BY tenant_id LIMIT 1) f
    UNION ALL
    SELECT owners.kind, n.tenant_id FROM owners, LATERAL (
      SELECT tenant_id FROM spine.effects e WHERE e.kind = owners.kind AND state = 'pending' AND e.tenant_id > owners.tenant_id
      ORDER BY tenant_id LIMIT 1) n),
  offered AS (
    SELECT d.id, d.run_at, coalesce(h.held, 0) + row_number() OVER (PARTITION BY owners.tenant_id ORDER BY d.run_at) AS rank
    FROM owners CROSS JOIN LATERAL (
      SELECT id, run_at FROM spine.effects e
      WHERE e.kind = owners.kind AND e.tenant_id = owners.tenant_id AND state = 'pending' AND run_at <= now()
      ORDER BY run_at LIMIT (SELECT greatest($3::int, $4::int))) d
    LEFT JOIN unnest((SELECT $5::uuid[]), (SELECT $6::int[])) AS h(tenant_id, held) ON h.tenant_id = owners.tenant_id),
  placed AS (SELECT id, rank, row_number() OVER (ORDER BY rank, run_at) AS place FROM offered),
  taken AS MATERIALIZED (
    SELECT id FROM spine.effects
    WHERE id = ANY(ARRAY(SELECT id FROM placed WHERE place <= ${LIMIT} OR rank <= (SELECT $4::int))) AND state = 'pending' FOR UPDATE SKIP LOCKED)
  ${CLAIM} WHERE id = ANY(ARRAY(SELECT id FROM taken)) RETURNING ${COLUMNS}`
