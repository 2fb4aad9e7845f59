import { inboxContract } from '../../../../ports/src/inbox.contract.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresInbox } from './inbox.ts'

inboxContract(async (scope) => {
  const { db: database, stop } = await startTestDatabase({ scope })
  return { port: { database, inbox: new PostgresInbox(database) }, stop }
})
