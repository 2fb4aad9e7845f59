import { cacheContract } from '../../../ports/src/cache.contract.ts'
import { PostgresCache } from './cache.ts'
import { onPostgres } from './support.testing.ts'

cacheContract(onPostgres((db, scope) => new PostgresCache(db, scope)))
