import { TENANT } from './wall.ts'

/**
 * The audit of each tenant, a chain of hashes. Our roles can read it and add to its end: number and hash come from a trigger. Another
 * trigger refuses the rest even to the owner of the table, until the owner takes the trigger away: then the hashes tell.
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
GRANT INSERT (tenant_id, entry) ON spine.audit TO litper_app;

CREATE FUNCTION spine.refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit only grows';
END $$;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON spine.audit
  FOR EACH STATEMENT EXECUTE FUNCTION spine.refuse_audit_change();

CREATE FUNCTION spine.chain_audit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || NEW.tenant_id, 0));
  SELECT a.seq, a.hash INTO last FROM spine.audit a WHERE a.tenant_id = NEW.tenant_id ORDER BY a.seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.hash := sha256(coalesce(last.hash, ''::bytea) || convert_to(NEW.tenant_id || ' ' || NEW.seq || ' ' || NEW.entry, 'UTF8'));
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION spine.chain_audit(), spine.refuse_audit_change() FROM PUBLIC;
CREATE TRIGGER chained BEFORE INSERT ON spine.audit FOR EACH ROW EXECUTE FUNCTION spine.chain_audit();
`
