/** One numbered step of a schema. A released step never changes; its checksum is kept and compared. */
export interface Migration {
  /** `01-orders`: sorts in order within its schema. */
  readonly id: string
  readonly sql: string
}
export interface SchemaMigrations {
  readonly schema: string
  readonly steps: readonly Migration[]
}

/**
 * Row-level security of one tenant table: forced, by `litper.tenant`, with the rights of the app’s role. `lookupColumn`: a
 * unique public key (a domain, the hash of a token) that shows exactly one row before the tenant is known.
 */
export function tenantWall(table: string, lookupColumn?: string): string {
  const lookup = lookupColumn
    ? `CREATE POLICY lookup ON ${table} FOR SELECT TO litper_app USING (${lookupColumn} = nullif(current_setting('litper.lookup', true), ''));`
    : ''
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} TO litper_app
  USING (tenant_id = nullif(current_setting('litper.tenant', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('litper.tenant', true), '')::uuid);
${lookup}
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO litper_app;`
}
