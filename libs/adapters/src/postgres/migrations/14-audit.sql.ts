import { TENANT } from './wall.ts'

/**
 * The audit of each tenant, a chain of hashes. Our roles can read it and call the function that adds to its end; a trigger refuses the
 * rest even to the owner of the table, until the owner takes the trigger away: then the hashes tell.
 */
export const auditTable = `
CREATE TABLE spine.audit (
  tenant_id uuid NOT NULL,
  seq bigint NOT NULL,
  entry text NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (tenant_id, seq)
);
ALTER TABLE spine.audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE spine.audit FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON spine.audit USING (tenant_id = ${TENANT}) WITH CHECK (tenant_id = ${TENANT});
GRANT SELECT ON spine.audit TO litper_app, litper_spine;

CREATE FUNCTION spine.refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit only grows';
END $$;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON spine.audit
  FOR EACH STATEMENT EXECUTE FUNCTION spine.refuse_audit_change();

CREATE FUNCTION spine.append_audit(p_entry text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  v_tenant uuid := ${TENANT};
  v_seq bigint;
  v_hash bytea;
BEGIN
  IF v_tenant IS NULL THEN RAISE EXCEPTION 'no tenant'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || v_tenant, 0));
  SELECT a.seq, a.hash INTO v_seq, v_hash FROM spine.audit a WHERE a.tenant_id = v_tenant ORDER BY a.seq DESC LIMIT 1;
  v_seq := coalesce(v_seq, 0) + 1;
  v_hash := sha256(coalesce(v_hash, ''::bytea) || convert_to(v_tenant || ' ' || v_seq || ' ' || p_entry, 'UTF8'));
  INSERT INTO spine.audit (tenant_id, seq, entry, hash) VALUES (v_tenant, v_seq, p_entry, v_hash);
  RETURN v_seq;
END $$;
REVOKE EXECUTE ON FUNCTION spine.append_audit(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION spine.append_audit(text) TO litper_app;
`
