export { Database } from './postgres/database.ts'
export { type EmbeddedPostgres, startEmbeddedPostgres } from './postgres/embedded.ts'
export { migrate, roleUrl } from './postgres/migrate.ts'
export { spineMigrations } from './postgres/migrations/index.ts'
