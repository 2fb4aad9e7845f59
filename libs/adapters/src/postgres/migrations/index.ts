import type { SchemaMigrations } from '@litper/ports'
import { spineTables } from './01-spine.sql.ts'
import { queueMigrations, supportSteps } from './support.ts'

/** Schema `spine`: the shared tables of all services, and the tables of the support ports. */
export const spineMigrations: SchemaMigrations = {
  schema: 'spine',
  steps: [{ id: '01-spine', sql: spineTables }, ...supportSteps],
}
export { queueMigrations }
