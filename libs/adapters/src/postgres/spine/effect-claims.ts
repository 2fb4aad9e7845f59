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
  correlation: string
  traceparent: string | null
  created_at: Date
}

export const effectOf = (row: Row): EffectRow => ({
  id: row.id,
  tenant: row.tenant_id as TenantId,
  kind: row.kind,
  key: row.key,
  payload: row.payload,
  attempts: row.attempts,
  uncertain: row.uncertain,
  correlation: row.correlation,
  traceparent: row.traceparent ?? undefined,
  createdAt: row.created_at,
})

const CLAIM = `UPDATE spine.effects SET state = 'claimed', owner = $1, claimed_at = now(), attempts = attempts + 1`
const COLUMNS = 'id, tenant_id, kind, key, payload, attempts, uncertain, correlation, traceparent, created_at'

/**
 * All that is due, or nothing when that is more than the limit; `n`: how many there are, up to one more than the limit. The array is
 * made once: as a plain subquery the planner may ask it again and again, which skips what it has locked and takes more.
 */
export const CLAIM_ALL = `WITH due AS MATERIALIZED (
    SELECT e.id FROM unnest($2::text[]) AS k(kind), LATERAL (
      SELECT id FROM spine.effects WHERE kind = k.kind AND state = 'pending' AND run_at <= now()
      ORDER BY run_at LIMIT $3::int + 1 FOR UPDATE SKIP LOCKED) e),
  counted AS (SELECT count(*)::int AS n FROM due),
  claimed AS (${CLAIM}
    WHERE id = ANY(ARRAY(SELECT id FROM due)) AND (SELECT n FROM counted) <= $3::int RETURNING ${COLUMNS})
  SELECT n, claimed.* FROM counted LEFT JOIN claimed ON true`

/**
 * Shared out by tenant. The kinds' tenants are found by jumping from one to the next in the index; each offers its oldest, which are
 * numbered from what the tenant holds already; the lowest numbers are claimed.
 */
export const CLAIM_SHARES = `WITH RECURSIVE owners AS (
    SELECT k.kind, f.tenant_id FROM unnest($2::text[]) AS k(kind), LATERAL (
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
      ORDER BY run_at LIMIT greatest($3::int, $4::int)) d
    LEFT JOIN unnest($5::uuid[], $6::int[]) AS h(tenant_id, held) ON h.tenant_id = owners.tenant_id),
  placed AS (SELECT id, rank, row_number() OVER (ORDER BY rank, run_at) AS place FROM offered),
  taken AS MATERIALIZED (
    SELECT id FROM spine.effects
    WHERE id = ANY(ARRAY(SELECT id FROM placed WHERE place <= $3::int OR rank <= $4::int)) AND state = 'pending' FOR UPDATE SKIP LOCKED)
  ${CLAIM} WHERE id = ANY(ARRAY(SELECT id FROM taken)) RETURNING ${COLUMNS}`
