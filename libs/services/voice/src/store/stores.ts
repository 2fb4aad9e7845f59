import type { Sealer } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { VoiceParts } from '../usecases/ports.ts'
import { PostgresAccountStore, PostgresPolicyStore } from './account-store.ts'
import { PostgresCallStore } from './call-store.ts'
import { PostgresCampaignStore } from './campaign-store.ts'
import { PostgresForgetting } from './forgetting.ts'
import { PostgresParcelStore, PostgresPeopleStore } from './parcel-store.ts'
import { PostgresTryStore } from './try-store.ts'

type Stores = Pick<
  VoiceParts,
  'calls' | 'tries' | 'parcels' | 'people' | 'campaigns' | 'accounts' | 'policies' | 'forgetting'
>

export const storesOf = (database: Database, sealer: Sealer): Stores => ({
  calls: new PostgresCallStore(database),
  tries: new PostgresTryStore(database),
  parcels: new PostgresParcelStore(database),
  people: new PostgresPeopleStore(database),
  campaigns: new PostgresCampaignStore(database),
  accounts: new PostgresAccountStore(database, sealer),
  policies: new PostgresPolicyStore(database),
  forgetting: new PostgresForgetting(database),
})
