import { broadcastContract } from '../../../ports/src/broadcast.contract.ts'
import { PostgresBroadcast } from './broadcast.ts'
import { onPostgres } from './support.testing.ts'

broadcastContract(onPostgres((db, scope) => new PostgresBroadcast(db, scope), (broadcast) => broadcast.close()))
