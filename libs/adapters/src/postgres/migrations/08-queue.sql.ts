/**
 * pg-boss makes and migrates its own tables in this schema, as the spine's role. They hold no row-level security: tasks of all
 * tenants wait in one line, each carries its tenant, and no service has a right to the schema.
 */
export const queueTables = `
REVOKE ALL ON SCHEMA queue FROM litper_app;
GRANT USAGE, CREATE ON SCHEMA queue TO litper_spine;
`
