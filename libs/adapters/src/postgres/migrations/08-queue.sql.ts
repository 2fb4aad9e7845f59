/**
 * pg-boss makes and migrates its own tables in this schema, as the spine’s role. They have no row-level security: tasks of all
 * tenants are in one table, each with its tenant, and no service has a right on the schema.
 */
export const queueTables = `
REVOKE ALL ON SCHEMA queue FROM litper_app;
GRANT USAGE, CREATE ON SCHEMA queue TO litper_spine;
`
