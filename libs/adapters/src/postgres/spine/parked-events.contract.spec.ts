import { parkedEventsContract } from '../../../../ports/src/parked-events.contract.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresInbox } from './inbox.ts'
import { PostgresParkedEvents } from './parked-events.ts'

parkedEventsContract(async (scope) => {
  const { db: database, stop } = await startTestDatabase({ scope })
  return { port: { database, parked: new PostgresParkedEvents(database), inbox: new PostgresInbox(database) }, stop }
})
