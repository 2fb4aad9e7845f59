import { modelSpendContract } from '../../../ports/src/model-spend.contract.ts'
import { PostgresModelSpend } from './model-spend.ts'
import { onPostgres } from './support.testing.ts'

modelSpendContract(onPostgres((db, scope) => new PostgresModelSpend(db, scope, 1000)))
