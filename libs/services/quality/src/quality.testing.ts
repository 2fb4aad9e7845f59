import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import { EmittedLog, startTestDatabase, TEST_SECRET } from '@litper/testing'
import { qualityMigrations } from '../migrations/01-quality.ts'
import type { Moved, Scan } from './domain/parcel.ts'
import { keyedBy } from './edge/keyed.ts'
import { storesOf } from './store/all-stores.ts'
import { qualityEntities } from './store/entities.ts'
import type { QualityParts } from './usecases/ports.ts'

/** For specs: the service's parts on a database of its own, as one tenant; `now` is the clock. */
export async function qualityWorld() {
  const database = await startTestDatabase({
    schemas: [qualityMigrations],
    entities: qualityEntities,
    scope: currentTenant,
  })
  const tenant = tenantId(newId())
  const time = { now: new Date('2026-11-20T15:00:00Z') }
  const told = new EmittedLog()
  const parts: QualityParts = {
    ...storesOf(database.db),
    publish: told.publish,
    keyed: keyedBy(TEST_SECRET),
    clock: { now: () => time.now },
  }
  const within = <T>(work: () => Promise<T>, as = tenant): Promise<T> =>
    runInContext({ tenant: as, actor: { kind: 'user', id: 't', roles: [] } }, () =>
      told.whenDone(() => database.db.transaction(work)),
    )
  return { parts, told, time, within, stop: () => database.stop() }
}

let sequence = 0
/** A parcel's own facts; each call is another parcel. */
export const parcel = (over: Partial<Moved> = {}): Omit<Moved, keyof Scan> => ({
  ...{ waybillId: newId(), orderId: newId(), orderName: `#${++sequence}`, number: `24000${sequence}` },
  ...{ carrier: 'una', city: 'Cali' },
  ...over,
})
