import type { Migration, SchemaMigrations } from '@litper/ports'
import { cacheTables } from './02-cache.sql.ts'
import { lockTables } from './03-locks.sql.ts'
import { rateLimitTables } from './04-rate-limits.sql.ts'
import { broadcastTables } from './05-broadcasts.sql.ts'
import { documentTables } from './06-documents.sql.ts'
import { searchTables } from './07-search.sql.ts'
import { queueTables } from './08-queue.sql.ts'
import { vectorTables } from './09-vectors.sql.ts'
import { searchRebuild } from './10-search-rebuild.sql.ts'
import { searchMarks } from './11-search-marks.sql.ts'
import { parkedEvents } from './12-parked-events.sql.ts'
import { fairClaims } from './13-fair-claims.sql.ts'
import { auditTable } from './14-audit.sql.ts'
import { controlTables } from './15-controls.sql.ts'
import { peopleTables } from './16-people.sql.ts'
import { modelSpendTables } from './17-model-spend.sql.ts'
import { restoreTable } from './18-restores.sql.ts'
import { outboxTime } from './19-outbox-time.sql.ts'
import { lostCalls } from './20-lost-calls.sql.ts'

/** The steps of schema `spine` after 01-spine: the tables of the support ports, and what the spine needed later. */
export const supportSteps: readonly Migration[] = [
  { id: '02-cache', sql: cacheTables },
  { id: '03-locks', sql: lockTables },
  { id: '04-rate-limits', sql: rateLimitTables },
  { id: '05-broadcasts', sql: broadcastTables },
  { id: '06-documents', sql: documentTables },
  { id: '07-search', sql: searchTables },
  { id: '09-vectors', sql: vectorTables },
  { id: '10-search-rebuild', sql: searchRebuild },
  { id: '11-search-marks', sql: searchMarks },
  { id: '12-parked-events', sql: parkedEvents },
  { id: '13-fair-claims', sql: fairClaims },
  { id: '14-audit', sql: auditTable },
  { id: '15-controls', sql: controlTables },
  { id: '16-people', sql: peopleTables },
  { id: '17-model-spend', sql: modelSpendTables },
  { id: '18-restores', sql: restoreTable },
  { id: '19-outbox-time', sql: outboxTime },
  { id: '20-lost-calls', sql: lostCalls },
]

export const queueMigrations: SchemaMigrations = { schema: 'queue', steps: [{ id: '01-queue', sql: queueTables }] }
