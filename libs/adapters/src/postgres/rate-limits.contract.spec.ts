import { rateLimitsContract } from '../../../ports/src/rate-limits.contract.ts'
import { PostgresRateLimits } from './rate-limits.ts'
import { onPostgres } from './support.testing.ts'

rateLimitsContract(onPostgres((db, scope) => new PostgresRateLimits(db, scope)))
