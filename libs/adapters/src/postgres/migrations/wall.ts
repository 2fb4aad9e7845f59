/** The ambient tenant, as the database sees it. */
export const TENANT = `nullif(current_setting('litper.tenant', true), '')::uuid`

/**
 * The wall round a support table: every role is behind it, the spine's and the owner's too. These tables are reached through
 * functions that take the tenant, set it for their own statement and so need one round trip.
 */
export const supportWall = (table: string): string => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (tenant_id = ${TENANT}) WITH CHECK (tenant_id = ${TENANT});
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO litper_app, litper_spine;`

/** Only our two roles may call it. `signature`: with the argument types. */
export const ours = (signature: string): string =>
  `REVOKE EXECUTE ON FUNCTION ${signature} FROM PUBLIC; GRANT EXECUTE ON FUNCTION ${signature} TO litper_app, litper_spine;`
