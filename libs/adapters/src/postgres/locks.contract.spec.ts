import { locksContract } from '../../../ports/src/locks.contract.ts'
import { PostgresLocks } from './locks.ts'
import { onPostgres } from './support.testing.ts'

locksContract(onPostgres((db, scope) => new PostgresLocks(db, scope)))
