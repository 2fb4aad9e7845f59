import type { Database } from '@litper/ports'
import { PostgresCoaching, PostgresReviews } from './review-store.ts'
import { PostgresParcels, PostgresTickets } from './stores.ts'
import { PostgresKnownOrders, PostgresRuns, PostgresTalks } from './talk-store.ts'

export const storesOf = (database: Database) => ({
  parcels: new PostgresParcels(database),
  reviews: new PostgresReviews(database),
  tickets: new PostgresTickets(database),
  orders: new PostgresKnownOrders(database),
  talks: new PostgresTalks(database),
  runs: new PostgresRuns(database),
  coaching: new PostgresCoaching(database),
})
