/** The current tenant, in SQL. */
export const TENANT = `nullif(current_setting('litper.tenant', true), '')::uuid`

/**
 * Row-level security of a support table, for every role, also for the spine’s and the owner. These tables are used through
 * functions that take the tenant and set it for their own statement, so one round trip is enough.
 */
export const supportWall = (table: string): string => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (tenant_id = ${TENANT}) WITH CHECK (tenant_id = ${TENANT});
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO litper_app, litper_spine;`

/** Lets only our two roles call it. `signature`: with the argument types. */
export const ours = (signature: string): string =>
  `REVOKE EXECUTE ON FUNCTION ${signature} FROM PUBLIC; GRANT EXECUTE ON FUNCTION ${signature} TO litper_app, litper_spine;`
