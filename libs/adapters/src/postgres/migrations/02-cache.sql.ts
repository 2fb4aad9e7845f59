import { ours, supportWall } from './wall.ts'

/**
 * Unlogged: a cache may be empty after a crash, and its writes need not wait for the disk. Expired rows are deleted by later
 * writes.
 */
export const cacheTables = `
CREATE UNLOGGED TABLE spine.cache (
  tenant_id uuid NOT NULL,
  key text NOT NULL,
  value json NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, key)
);
${supportWall('spine.cache')}
CREATE INDEX cache_expires ON spine.cache (tenant_id, expires_at);

CREATE FUNCTION spine.cache_get(p_tenant uuid, p_key text) RETURNS TABLE (value json) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  RETURN QUERY SELECT c.value FROM spine.cache c WHERE c.tenant_id = p_tenant AND c.key = p_key AND c.expires_at > clock_timestamp();
END $$;
${ours('spine.cache_get(uuid, text)')}

CREATE FUNCTION spine.cache_set(p_tenant uuid, p_key text, p_value json, p_ttl_ms bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  IF random() < 0.02 THEN
    DELETE FROM spine.cache WHERE ctid = ANY (ARRAY(
      SELECT c.ctid FROM spine.cache c WHERE c.tenant_id = p_tenant AND c.expires_at < now() LIMIT 200 FOR UPDATE SKIP LOCKED));
  END IF;
  INSERT INTO spine.cache AS c VALUES (p_tenant, p_key, p_value, clock_timestamp() + p_ttl_ms * interval '1 millisecond')
    ON CONFLICT (tenant_id, key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at;
END $$;
${ours('spine.cache_set(uuid, text, json, bigint)')}

CREATE FUNCTION spine.cache_delete(p_tenant uuid, p_key text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  DELETE FROM spine.cache c WHERE c.tenant_id = p_tenant AND c.key = p_key;
END $$;
${ours('spine.cache_delete(uuid, text)')}
`
