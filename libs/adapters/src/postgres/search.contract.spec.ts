import { searchContract } from '../../../ports/src/search.contract.ts'
import { PostgresSearch } from './search.ts'
import { onPostgres } from './support.testing.ts'

searchContract(onPostgres((db, scope) => new PostgresSearch(db, scope)))
