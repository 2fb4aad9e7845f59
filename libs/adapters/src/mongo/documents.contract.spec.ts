import { newId } from '@litper/kernel'
import mongoose from 'mongoose'
import { documentsContract } from '../../../ports/src/documents.contract.ts'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { openMongoDocuments } from './open-documents.ts'

documentsContract(async (scope) => {
  const url = new URL(engineUrl('DOCUMENTS_URL'))
  url.pathname = `litper-test-${newId()}`
  const port = await openMongoDocuments(url.toString(), { scope, onFault: () => undefined })
  return {
    port,
    stop: async () => {
      await port.close()
      const connection = await mongoose.createConnection(url.toString()).asPromise()
      await connection.dropDatabase()
      await connection.close()
    },
  }
})
