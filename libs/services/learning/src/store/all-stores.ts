import type { Database } from '@litper/ports'
import { PostgresAnswers } from './answer-store.ts'
import { PostgresCases } from './case-store.ts'
import { PostgresInForce } from './in-force-store.ts'
import { PostgresMeanings } from './meaning-store.ts'
import { PostgresOutcomes } from './outcome-store.ts'
import { PostgresSharedCounts, PostgresSharing } from './sharing-store.ts'
import { PostgresTurns } from './turn-store.ts'

export const storesOf = (database: Database) => ({
  outcomes: new PostgresOutcomes(database),
  cases: new PostgresCases(database),
  inForce: new PostgresInForce(database),
  turns: new PostgresTurns(database),
  answers: new PostgresAnswers(database),
  meanings: new PostgresMeanings(database),
  sharing: new PostgresSharing(database),
  shared: new PostgresSharedCounts(database),
})
