import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { costOf } from '@litper/colombia'
import { newId, tenantId } from '@litper/kernel'
import { FACTS, type FactName } from '@litper/metrics'
import { currentTenant, Forgotten, Marks, runInContext } from '@litper/platform'
import { EmittedLog, startTestDatabase, TEST_SECRET } from '@litper/testing'
import { openFileBlobs } from '../../../adapters/src/files/open-blobs.ts'
import { analyticsMigrations } from '../migrations/01-analytics.ts'
import { lakeParts } from './analytics.parts.ts'
import type { Event } from './domain/heard.ts'
import { keyedHash } from './edge/person-key.ts'
import { tenantMemory } from './edge/tenant-memory.ts'
import { BlobLake } from './lake/store/blob-lake.ts'
import { takeLakeTurn } from './lake/store/lake-turn.ts'
import { PostgresAsideStore } from './store/aside-store.ts'
import { PostgresDayStore } from './store/day-store.ts'
import { analyticsEntities } from './store/entities.ts'
import { PostgresFactStore } from './store/fact-store.ts'
import { PostgresNumberStore } from './store/number-store.ts'
import { PostgresReportStore } from './store/report-store.ts'
import { PostgresRiskStore } from './store/risk-store.ts'
import { PostgresSettingsStore } from './store/settings-store.ts'
import { countDays } from './usecases/count-days.ts'
import { foldEvents } from './usecases/fold-events.ts'
import type { AnalyticsParts } from './usecases/ports.ts'
import type { Known } from './usecases/risk-ports.ts'

/** For specs: the service's parts on a database of its own, as one tenant, at a clock of the spec's. */
export async function analyticsWorld(at = '2026-11-30T15:00:00.000Z') {
  const database = await startTestDatabase({
    schemas: [analyticsMigrations],
    entities: analyticsEntities,
    scope: currentTenant,
  })
  const forgotten = new Forgotten(database.people, new Marks(TEST_SECRET))
  const told = new EmittedLog()
  const tenant = tenantId(newId())
  const clock = { at: new Date(at) }
  const letters: { event: Event; reason: string }[] = []
  const parts: AnalyticsParts = {
    facts: new PostgresFactStore(database.db),
    days: new PostgresDayStore(database.db),
    numbers: new PostgresNumberStore(database.db),
    settings: new PostgresSettingsStore(database.db),
    aside: new PostgresAsideStore(database.db),
    risks: new PostgresRiskStore(database.db),
    reports: new PostgresReportStore(database.db),
    memory: tenantMemory<Known>(),
    costOf,
    keyOf: keyedHash('a key for specs'),
    isErased: (record, since) => forgotten.isErased(record, since),
    deadLetter: async (event, reason) => void letters.push({ event, reason }),
    publish: told.publish,
    clock: { now: () => clock.at },
  }
  const folder = await mkdtemp(join(tmpdir(), 'litper-lake-'))
  const blobs = await openFileBlobs(join(folder, 'blobs'), {
    scope: currentTenant,
    secret: TEST_SECRET,
    publicUrl: '',
    onFault: (_, error) => {
      throw error
    },
  })
  const lake = lakeParts(parts, new BlobLake(blobs.port, currentTenant), () => takeLakeTurn(database.db))
  const within = <T>(work: () => Promise<T>, as = tenant): Promise<T> =>
    runInContext({ tenant: as, actor: { kind: 'user', id: 't', roles: [] } }, () =>
      told.whenDone(() => database.db.transaction(work)),
    )
  const rows = <T>(sql: string, parameters: unknown[] = []) =>
    within(() => database.db.session().query<T>(sql, parameters))
  return {
    parts,
    lake,
    folder,
    blobs: blobs.port,
    told,
    tenant,
    clock,
    forgotten,
    letters,
    within,
    rows,
    db: database.db,
    adminUrl: database.adminUrl,
    fold: (events: readonly Event[]) => within(() => foldEvents(parts, events)),
    /** Sums up every day that has ended. */
    count: () =>
      runInContext({ tenant, actor: { kind: 'cron', id: 't', roles: [] } }, async () => {
        for (let all = 0; ; ) {
          const some = await countDays(parts, (work) => database.db.transaction(work), new Date(clock.at.getTime() + 1))
          if (some === 0) return all
          all += some
        }
      }),
    /** All rows of a fact as libs/metrics reads them. */
    factRows: (fact: FactName) =>
      rows<Record<string, unknown>>(`SELECT ${Object.keys(FACTS[fact].columns).join(', ')} FROM analytics.${fact}`),
    stop: async () => {
      await blobs.close()
      await database.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
export type AnalyticsWorld = Awaited<ReturnType<typeof analyticsWorld>>
