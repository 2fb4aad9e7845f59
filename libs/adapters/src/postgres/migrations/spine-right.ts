/** The right of the relay, the buses and the runners: all tenants' rows of a table of the spine. */
export const spineRight = (table: string) =>
  `CREATE POLICY spine ON ${table} TO litper_spine USING (true) WITH CHECK (true);
   GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO litper_spine;`
