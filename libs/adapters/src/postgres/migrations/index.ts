import type { SchemaMigrations } from '@litper/ports'
import { spineTables } from './01-spine.sql.ts'

export const spineMigrations: SchemaMigrations = {
  schema: 'spine',
  steps: [{ id: '01-spine', sql: spineTables }],
}
