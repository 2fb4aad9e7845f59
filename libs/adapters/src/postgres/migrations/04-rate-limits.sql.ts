import { ours, supportWall } from './wall.ts'

/** Unlogged: after a crash the buckets are full again. The row of a full bucket is deleted, because it says nothing. */
export const rateLimitTables = `
CREATE UNLOGGED TABLE spine.rate_limits (
  tenant_id uuid NOT NULL,
  key text NOT NULL,
  tokens double precision NOT NULL,
  at timestamptz NOT NULL,
  full_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, key)
) WITH (fillfactor = 70);
${supportWall('spine.rate_limits')}

CREATE FUNCTION spine.rate_limit_take(
  p_tenant uuid, p_key text, p_capacity double precision, p_refill double precision, p_cost double precision,
  OUT allowed boolean, OUT remaining double precision, OUT retry_after_ms double precision
) LANGUAGE plpgsql AS $$
DECLARE bucket record; moment timestamptz;
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  IF random() < 0.01 THEN
    DELETE FROM spine.rate_limits WHERE ctid = ANY (ARRAY(
      SELECT r.ctid FROM spine.rate_limits r WHERE r.tenant_id = p_tenant AND r.full_at < now() LIMIT 200 FOR UPDATE SKIP LOCKED));
  END IF;
  LOOP
    SELECT r.tokens, r.at INTO bucket FROM spine.rate_limits r WHERE r.tenant_id = p_tenant AND r.key = p_key FOR UPDATE;
    EXIT WHEN FOUND;
    INSERT INTO spine.rate_limits VALUES (p_tenant, p_key, p_capacity, clock_timestamp(), clock_timestamp() + interval '1 minute') ON CONFLICT DO NOTHING;
  END LOOP;
  -- read after the row is ours: time waited in the queue has refilled the bucket, and the clock never runs back
  moment := greatest(clock_timestamp(), bucket.at);
  remaining := least(p_capacity, bucket.tokens + extract(epoch FROM moment - bucket.at)::double precision * p_refill);
  allowed := remaining >= p_cost;
  IF allowed THEN remaining := remaining - p_cost; END IF;
  retry_after_ms := CASE WHEN allowed THEN 0 ELSE ceil((p_cost - remaining) / p_refill * 1000) END;
  UPDATE spine.rate_limits r SET tokens = remaining, at = moment, full_at = moment + (p_capacity - remaining) / p_refill * interval '1 second'
    WHERE r.tenant_id = p_tenant AND r.key = p_key;
END $$;
${ours('spine.rate_limit_take(uuid, text, double precision, double precision, double precision)')}
`
