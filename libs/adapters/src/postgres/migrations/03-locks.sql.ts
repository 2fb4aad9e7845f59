import { ours, supportWall } from './wall.ts'

/**
 * Tokens come from one sequence: rows may be deleted and the next token is still greater. A freed row stays a day, so that a
 * late insert with an older token than that of a finished holder cannot succeed.
 */
export const lockTables = `
CREATE SEQUENCE spine.lock_tokens;
GRANT USAGE ON SEQUENCE spine.lock_tokens TO litper_app, litper_spine;
CREATE TABLE spine.locks (
  tenant_id uuid NOT NULL,
  key text NOT NULL,
  token bigint NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, key)
) WITH (fillfactor = 70);
${supportWall('spine.locks')}

CREATE FUNCTION spine.lock_take(p_tenant uuid, p_key text, p_ttl_ms bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE granted bigint;
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  IF random() < 0.02 THEN
    DELETE FROM spine.locks WHERE ctid = ANY (ARRAY(
      SELECT l.ctid FROM spine.locks l WHERE l.tenant_id = p_tenant AND l.expires_at < now() - interval '1 day' LIMIT 200 FOR UPDATE SKIP LOCKED));
  END IF;
  INSERT INTO spine.locks AS l VALUES (p_tenant, p_key, nextval('spine.lock_tokens'), clock_timestamp() + p_ttl_ms * interval '1 millisecond')
    ON CONFLICT (tenant_id, key) DO UPDATE
      SET token = nextval('spine.lock_tokens'), expires_at = clock_timestamp() + p_ttl_ms * interval '1 millisecond'
      WHERE l.expires_at <= clock_timestamp()
    RETURNING l.token INTO granted;
  RETURN granted;
END $$;
${ours('spine.lock_take(uuid, text, bigint)')}

CREATE FUNCTION spine.lock_free(p_tenant uuid, p_key text, p_token bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  UPDATE spine.locks l SET expires_at = least(l.expires_at, clock_timestamp()) WHERE l.tenant_id = p_tenant AND l.key = p_key AND l.token = p_token;
END $$;
${ours('spine.lock_free(uuid, text, bigint)')}
`
