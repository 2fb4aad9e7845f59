import { documentsContract } from '../../../ports/src/documents.contract.ts'
import { PostgresDocuments } from './documents.ts'
import { onPostgres } from './support.testing.ts'

documentsContract(onPostgres((db, scope) => new PostgresDocuments(db, scope)))
